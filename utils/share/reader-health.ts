import type { Block } from '../export/summary-blocks.ts';
import type { Person } from '../model/people.ts';
import type { Translate } from '../words/translator.ts';
import { heading, list } from './reader-pieces.ts';
import type { ReaderRecords } from './reader-records.ts';

/** A person's medicines and allergies in a copy to read. */
export function healthBlocks(person: Person, records: ReaderRecords, t: Translate): Block[] {
  const isTheirs = (record: { personId: unknown }) => record.personId === person.id;
  const medicines = records
    .of('medicine')
    .filter(isTheirs)
    .map((one) =>
      [
        [one.name, one.dose].filter(Boolean).join(', '),
        one.whatFor && t('summary.medicine.whatFor', { what: one.whatFor }),
        one.since && t('summary.medicine.since', { what: one.since }),
        one.until && t('summary.medicine.until', { what: one.until }),
        one.whyStopped && t('summary.medicine.whyStopped', { what: one.whyStopped }),
      ]
        .filter(Boolean)
        .join(' · '),
    );
  const allergies = records
    .of('allergy')
    .filter(isTheirs)
    .map(({ to, reaction }) => (reaction ? `${to} (${reaction})` : to));
  return [
    ...toldList('medicine', medicines, person.noMedicinesAt !== null, t),
    ...toldList('allergy', allergies, person.noAllergiesAt !== null, t),
  ];
}

/** Never an empty heading: a list, that there are none, or that nobody has said. */
function toldList(
  kind: 'medicine' | 'allergy',
  items: string[],
  isNone: boolean,
  t: Translate,
): Block[] {
  const none = isNone ? t(`${kind}.none`) : t('share.paper.notThere');
  return [
    heading(t(`${kind}.title`), 3),
    items.length > 0 ? list(items) : { type: 'paragraph', text: none },
  ];
}
