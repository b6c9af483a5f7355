import fc from 'fast-check';
import type { AnyRecord, Kind } from '../../../utils/model/kinds.ts';
import { factsOf, idOf, make, PERSON_ID, quoteOf, VISIT_ID } from '../visit/sample-records.ts';

/** A word that stands in every text of one record and nowhere else. */
export const wordOf = (id: string): string => `word${id.slice(-4)}end`;

const TEXT_FIELDS: { [K in Kind]?: readonly string[] } = {
  person: ['name', 'whatMatters', 'howIDecide'],
  condition: ['name', 'note'],
  option: ['name', 'genericName', 'whatIRead', 'myLeaning', 'stoppedWhy', 'note'],
  statement: ['text'],
  clip: ['pageWord', 'note', 'caption'],
  question: ['text'],
  visit: ['reason', 'place', 'clinicianName', 'decision', 'nextSteps', 'changesSinceLastVisit'],
  visitQuestion: ['answer'],
  medicine: ['name', 'dose', 'whatFor'],
  allergy: ['to', 'reaction'],
  clinician: ['name', 'specialty', 'place'],
};

function say<K extends Kind>(kind: K, id: string, fields: Record<string, unknown>): AnyRecord {
  const texts = (TEXT_FIELDS[kind] ?? []).map((field) => [field, wordOf(id)]);
  return make(kind, id, { ...Object.fromEntries(texts), ...fields }) as AnyRecord;
}

const at = (start: number, count: number) =>
  Array.from({ length: count }, (_, index) => idOf(start + index));

const CONDITIONS = at(0x100, 3);
const OPTIONS = at(0x200, 5);
const SOURCES = at(0x300, 3);
const CLIPS = at(0x400, 6);
const STATEMENTS = at(0x500, 4);
const QUESTIONS = at(0x600, 5);
const VISIT_QUESTIONS = at(0x700, 5);
const CLINICIANS = at(0x800, 2);

/**
 * Notebooks of one person with a visit: every record may be private or in the trash, and hangs
 * anywhere. Each record's texts hold its own word, each clip's quote and source too.
 */
export function anyNotebook(): fc.Arbitrary<AnyRecord[]> {
  const flag = fc.integer({ min: 0, max: 7 });
  const record = <K extends Kind>(kind: K, id: string, links: Record<string, string[]>) => {
    const values = Object.entries(links).map(([field, choices]) => [
      field,
      fc.option(fc.constantFrom(...choices), { freq: 4 }),
    ]);
    return fc
      .record({ flag, links: fc.record(Object.fromEntries(values)) })
      .map(({ flag: n, links: chosen }) =>
        say(kind, id, {
          ...(kind === 'clinician' ? { personId: null } : {}),
          ...chosen,
          private: n === 0,
          deletedAt: n === 1 ? 5 : null,
        }),
      );
  };
  const all = <K extends Kind>(kind: K, list: string[], links: Record<string, string[]>) =>
    list.map((id) => record(kind, id, links));
  const visit = fc
    .record({
      optionIds: fc.subarray(OPTIONS),
      clinicianId: fc.option(fc.constantFrom(...CLINICIANS)),
      isPrivate: fc.integer({ min: 0, max: 15 }),
    })
    .map(({ optionIds, clinicianId, isPrivate }) =>
      say('visit', VISIT_ID, { optionIds, clinicianId, private: isPrivate === 0 }),
    );
  return fc
    .tuple(
      visit,
      fc.constant(say('person', PERSON_ID, {})),
      record('visit', idOf(3), { conditionId: CONDITIONS }).map((past) => ({
        ...past,
        day: '2026-01-02',
      })),
      ...all('condition', CONDITIONS, {}),
      ...all('option', OPTIONS, { conditionId: CONDITIONS, mergedInto: OPTIONS }),
      ...all('source', SOURCES, {}),
      ...all('clip', CLIPS, { optionId: OPTIONS, conditionId: CONDITIONS, sourceId: SOURCES }),
      ...all('statement', STATEMENTS, { clipId: CLIPS }),
      ...all('question', QUESTIONS, { optionId: OPTIONS, clipId: CLIPS, clinicianId: CLINICIANS }),
      ...all('visitQuestion', VISIT_QUESTIONS, {}),
      ...all('clinician', CLINICIANS, {}),
      ...all('medicine', at(0x900, 2), {}),
      ...all('allergy', at(0xa00, 2), {}),
    )
    .map((records) => (records as AnyRecord[]).map(complete));
}

/** Fills in what every record of its kind has: a statement's option, a clip's quote and source. */
function complete(record: AnyRecord, index: number): AnyRecord {
  const word = wordOf(record.id);
  const add = (fields: object) => ({ ...record, ...fields }) as AnyRecord;
  if (record.kind === 'statement') return add({ optionId: OPTIONS[index % OPTIONS.length] });
  if (record.kind === 'visitQuestion') {
    return add({ questionId: QUESTIONS[index % QUESTIONS.length], visitId: VISIT_ID });
  }
  if (record.kind === 'source') {
    return add({ address: `https://${word}.example/`, facts: factsOf({ title: word }) });
  }
  if (record.kind !== 'clip') return record;
  return add({
    quote: quoteOf(word),
    url: `https://example.org/${word}`,
    facts: factsOf({ title: word, siteName: word }),
  });
}
