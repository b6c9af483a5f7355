import type { AnyRecord, RecordOf } from '../model/kinds.ts';
import type { Language } from '../words/translator.ts';

/** Records as they stand in the notebook; `withheld` holds the ids that may leave in no form. */
export interface SummaryInput {
  visit: RecordOf<'visit'>;
  person: RecordOf<'person'>;
  clinician: RecordOf<'clinician'> | null;
  conditions: RecordOf<'condition'>[];
  options: RecordOf<'option'>[];
  statements: RecordOf<'statement'>[];
  clips: RecordOf<'clip'>[];
  sources: RecordOf<'source'>[];
  questions: RecordOf<'question'>[];
  visitQuestions: RecordOf<'visitQuestion'>[];
  /** Earlier visits of this person, for the decisions so far. */
  visits: RecordOf<'visit'>[];
  medicines: RecordOf<'medicine'>[];
  allergies: RecordOf<'allergy'>[];
  preparedBy: { name: string; relation: string };
  /** YYYY-MM-DD. */
  today: string;
  withheld: ReadonlySet<string>;
}

export interface SummarySettings {
  language: Language;
  /** BCP 47 tag for dates, e.g. "en-GB"; the language when left out. */
  locale?: string;
  /** IANA name of the zone in which moments become days; the computer's when left out. */
  timeZone?: string;
}

/** Drops records that may not leave, are in the trash, or belong to somebody else. */
export function keepShareable(input: SummaryInput): SummaryInput {
  const isKept = (record: AnyRecord) =>
    !input.withheld.has(record.id) &&
    !record.private &&
    record.deletedAt === null &&
    (record.personId === null || record.personId === input.person.id);
  const keep = <R extends AnyRecord>(records: R[]) => records.filter(isKept);
  return {
    ...input,
    clinician: input.clinician && isKept(input.clinician) ? input.clinician : null,
    conditions: keep(input.conditions),
    options: keep(input.options),
    statements: keep(input.statements),
    clips: keep(input.clips),
    sources: keep(input.sources),
    questions: keep(input.questions),
    visitQuestions: keep(input.visitQuestions),
    visits: keep(input.visits),
    medicines: keep(input.medicines),
    allergies: keep(input.allergies),
  };
}
