import type { Block } from '../export/summary-blocks.ts';
import type { Visit } from '../model/visits.ts';
import { nameWithGeneric } from '../notebook/name-with-generic.ts';
import { writeDay, writeTime } from '../visit/write-date.ts';
import type { Language, Translate } from '../words/translator.ts';
import { factsOf, heading } from './reader-pieces.ts';
import type { ReaderRecords } from './reader-records.ts';

/** A visit in a copy to read: when, why, what was asked and answered, what was decided. */
export function visitBlocks(
  visit: Visit,
  records: ReaderRecords,
  { t, ...settings }: { t: Translate; language: Language; locale: string },
): Block[] {
  const clinician = records.of('clinician').find(({ id }) => id === visit.clinicianId);
  const options = records.of('option').filter(({ id }) => visit.optionIds.includes(id));
  const asked = new Map(records.of('question').map(({ id, text }) => [id, text]));
  const questions = records
    .of('visitQuestion')
    .filter(({ visitId }) => visitId === visit.id)
    .map(({ questionId, answer }) => {
      const text = asked.get(questionId) ?? '';
      return answer ? `${text}\n${t('visit.answer')}: ${answer}` : text;
    });
  const title = [
    writeDay(visit.day, settings) || t('visit.noDay'),
    clinician?.name || visit.clinicianName,
  ];
  return [
    heading(`${t('visit.title')}: ${title.filter(Boolean).join(' · ')}`, 2),
    ...factsOf(t, [
      ['visit.time', writeTime(visit.time, settings)],
      ['visit.place', visit.place],
      ['visit.reason', visit.reason],
      ['visit.howLong', visit.howLong],
      ['visit.hope', visit.whatIHopeFor],
      ['visit.changes', visit.changesSinceLastVisit],
      ['visit.whoComes', visit.whoComesAlong],
      [
        'share.field.optionIds',
        options.map(({ name, genericName }) => nameWithGeneric(name, genericName)).join('; '),
      ],
      ['visit.decision', visit.decision],
      ['visit.nextSteps', visit.nextSteps],
      ['visit.followUp', writeDay(visit.followUpDay, settings)],
    ]),
    ...(questions.length > 0
      ? [{ type: 'list', isNumbered: true, items: questions } as const]
      : []),
  ];
}
