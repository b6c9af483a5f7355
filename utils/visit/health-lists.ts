import type { RecordOf } from '../model/kinds.ts';
import { inRankOrder } from '../notebook/ranks.ts';
import type { Translate } from '../words/translator.ts';
import type { HealthItem, Section } from './summary-document.ts';
import type { SummaryInput, SummarySettings } from './summary-input.ts';
import { writeMoment } from './write-date.ts';

type Medicine = RecordOf<'medicine'>;

/** "none, as told by me on DATE" when that was said, otherwise "not filled in". */
function writeEmpty(
  key: 'noMedicines' | 'noAllergies',
  saidAt: number | null,
  isSelf: boolean,
  settings: SummarySettings,
  words: Translate,
): string {
  if (saidAt === null) return words('summary.notFilledIn');
  const date = writeMoment(saidAt, settings);
  return words(isSelf ? `summary.${key}` : `summary.${key}Told`, { date });
}

/** Whether the person said until when it was taken, or why no longer. */
export const isStopped = ({ until, whyStopped }: Medicine): boolean =>
  until !== '' || whyStopped !== '';

/** What is taken now and what was taken before; never an empty heading. */
export function writeMedicines(
  input: SummaryInput,
  settings: SummarySettings,
  words: Translate,
): { current: Section<HealthItem>; past: Section<HealthItem> } {
  const sorted = inRankOrder(input.medicines);
  const { person, preparedBy } = input;
  return {
    current: {
      heading: words('summary.medicines'),
      items: sorted.filter((m) => !isStopped(m)).map((m) => writeMedicine(m, words)),
      emptyNote: writeEmpty(
        'noMedicines',
        person.noMedicinesAt,
        preparedBy.relation === '',
        settings,
        words,
      ),
    },
    past: {
      heading: words('summary.pastMedicines'),
      items: sorted.filter(isStopped).map((m) => writeMedicine(m, words)),
      emptyNote: '',
    },
  };
}

function writeMedicine(medicine: Medicine, words: Translate): HealthItem {
  const labelled = (key: 'whatFor' | 'since' | 'until' | 'whyStopped' | 'prescribedBy') =>
    medicine[key] === '' ? '' : words(`summary.medicine.${key}`, { what: medicine[key] });
  const details = [
    medicine.dose,
    labelled('whatFor'),
    labelled('since'),
    labelled('until'),
    labelled('whyStopped'),
    labelled('prescribedBy'),
  ];
  return { name: medicine.name, detail: details.filter((detail) => detail !== '').join('; ') };
}

/** Every allergy; never an empty heading. */
export function writeAllergies(
  input: SummaryInput,
  settings: SummarySettings,
  words: Translate,
): Section<HealthItem> {
  const isSelf = input.preparedBy.relation === '';
  return {
    heading: words('summary.allergies'),
    items: inRankOrder(input.allergies).map((allergy) => ({
      name: allergy.to,
      detail: allergy.reaction,
    })),
    emptyNote: writeEmpty('noAllergies', input.person.noAllergiesAt, isSelf, settings, words),
  };
}
