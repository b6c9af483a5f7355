import type { Block } from '../export/summary-blocks.ts';
import type { Condition, Person } from '../model/people.ts';
import { writeMoment } from '../visit/write-date.ts';
import type { Language, Translate } from '../words/translator.ts';
import { clipBlocks } from './reader-clips.ts';
import { healthBlocks } from './reader-health.ts';
import { optionBlocks } from './reader-option.ts';
import { factsOf, heading, list, paragraph } from './reader-pieces.ts';
import { ReaderRecords } from './reader-records.ts';
import { visitBlocks } from './reader-visit.ts';
import type { SharedRecord } from './share-file.ts';

/** In which words, and in which way of writing dates. */
export interface ReaderLanguage {
  t: Translate;
  language: Language;
  /** BCP 47 tag for dates. */
  locale: string;
}

/** Everything chosen as one document, person by person, in reading order; `now` in milliseconds since 1970. */
export function toReaderBlocks(
  shared: readonly SharedRecord[],
  language: ReaderLanguage,
  now: number,
): Block[] {
  const { t } = language;
  const records = new ReaderRecords(shared);
  return [
    { type: 'heading', level: 1, text: t('share.paper.title') },
    { type: 'paragraph', text: t('share.paper.written', { date: writeMoment(now, language) }) },
    ...records.of('person').flatMap((person) => personBlocks(person, records, language)),
    ...clinicianBlocks(records, t),
  ];
}

function personBlocks(person: Person, records: ReaderRecords, language: ReaderLanguage): Block[] {
  const { t } = language;
  const isTheirs = (record: { personId: unknown }) => record.personId === person.id;
  const facts = factsOf(t, [
    ['person.birthYear', person.birthYear === null ? '' : String(person.birthYear)],
    ['person.whatMatters', person.whatMatters],
    ['person.howIDecide', person.howIDecide],
  ]);
  return [
    heading(person.name || t('person.me'), 2),
    ...facts,
    ...healthBlocks(person, records, t),
    ...records
      .of('condition')
      .filter(isTheirs)
      .flatMap((one) => conditionBlocks(one, records, t)),
    ...looseBlocks(person, records, t),
    ...records
      .of('visit')
      .filter(isTheirs)
      .flatMap((visit) => visitBlocks(visit, records, language)),
  ];
}

function conditionBlocks(condition: Condition, records: ReaderRecords, t: Translate): Block[] {
  const isOfIt = (record: { conditionId: unknown }) => record.conditionId === condition.id;
  return [
    heading(condition.name, 2),
    ...paragraph(condition.note),
    ...records
      .of('option')
      .filter(isOfIt)
      .flatMap((option) => optionBlocks(option, records, t)),
    ...withoutOption(isOfIt, records, t),
  ];
}

function looseBlocks(person: Person, records: ReaderRecords, t: Translate): Block[] {
  const isLoose = (record: { personId: unknown; conditionId: unknown }) =>
    record.personId === person.id && record.conditionId === null;
  const blocks = [
    ...records
      .of('option')
      .filter(isLoose)
      .flatMap((option) => optionBlocks(option, records, t)),
    ...withoutOption(isLoose, records, t),
  ];
  return blocks.length > 0 ? [heading(t('notebook.unsorted'), 2), ...blocks] : [];
}

type Placed = { personId: unknown; conditionId: unknown };

function withoutOption(
  isThere: (record: Placed) => boolean,
  records: ReaderRecords,
  t: Translate,
): Block[] {
  const isLoose = (one: Placed & { optionId: unknown }) => isThere(one) && one.optionId === null;
  const questions = records.of('question').filter(isLoose);
  const clips = records.of('clip').filter(isLoose);
  return [
    ...(questions.length > 0
      ? [heading(t('question.title'), 3), list(questions.map(({ text }) => text))]
      : []),
    ...(clips.length > 0 ? [heading(t('notebook.otherClips'), 3)] : []),
    ...clips.flatMap((clip) => clipBlocks(clip, t)),
  ];
}

function clinicianBlocks(records: ReaderRecords, t: Translate): Block[] {
  const items = records
    .of('clinician')
    .map((one) =>
      [one.name, one.specialty, one.place, one.telephone, one.note].filter(Boolean).join(' · '),
    );
  return items.length > 0 ? [heading(t('clinician.title'), 2), list(items)] : [];
}
