import type { AnyRecord, Kind, RecordOf } from '../model/kinds.ts';
import { type WithheldReason, withheldReasons } from '../notebook/inherit-private.ts';
import type { SummaryInput } from './summary-input.ts';

/** A summary's input, and what the person is told about what stays out of it. */
export interface GatheredInput {
  input: SummaryInput;
  /** The demo can be looked at and printed, but leaves in no file. */
  isDemo: boolean;
  /** What this visit would show if it were not private; for the screen only, never exported. */
  heldBack: AnyRecord[];
}

/**
 * Everything a visit's summary is made from, out of the whole notebook (the trash included). Null
 * when the visit or its person is not there. `unreadable` are ids of rows that could not be opened.
 */
export function gatherInput(
  records: readonly AnyRecord[],
  unreadable: readonly string[],
  visitId: string,
  today: string,
): GatheredInput | null {
  const of = <K extends Kind>(kind: K) =>
    records.filter((record): record is RecordOf<K> & AnyRecord => record.kind === kind);
  const visit = of('visit').find(({ id }) => id === visitId);
  const person = of('person').find(({ id }) => id === visit?.personId);
  if (!visit || !person) return null;
  const reasons = withheldReasons(records, unreadable);
  const { isDemo, writerName, writerRelation } = person;
  const input: SummaryInput = {
    visit,
    person,
    clinician: of('clinician').find(({ id }) => id === visit.clinicianId) ?? null,
    conditions: of('condition'),
    options: of('option'),
    statements: of('statement'),
    clips: of('clip'),
    sources: of('source'),
    questions: of('question'),
    visitQuestions: of('visitQuestion'),
    visits: of('visit'),
    medicines: of('medicine'),
    allergies: of('allergy'),
    preparedBy: { name: writerName, relation: writerRelation },
    today,
    withheld: withheldFrom(reasons, isDemo),
  };
  return { input, isDemo, heldBack: heldBackFrom(input, reasons) };
}

function withheldFrom(reasons: Map<string, WithheldReason>, isDemo: boolean): Set<string> {
  const isOut = (reason: WithheldReason) => !(isDemo && reason === 'demo');
  return new Set([...reasons].filter(([, reason]) => isOut(reason)).map(([id]) => id));
}

/** What the summary would hold if it were not private; nothing of other people or of the trash. */
function heldBackFrom(input: SummaryInput, reasons: Map<string, WithheldReason>): AnyRecord[] {
  const { visit, person } = input;
  const asked = input.visitQuestions.filter(({ visitId }) => visitId === visit.id);
  const questionIds = new Set(asked.map(({ questionId }) => questionId));
  const optionIds = new Set(visit.optionIds);
  const clipIds = new Set(
    input.questions.filter(({ id }) => questionIds.has(id)).map(({ clipId }) => clipId),
  );
  const shown: AnyRecord[] = [
    ...(input.clinician ? [input.clinician] : []),
    ...input.conditions.filter(({ id }) => id === visit.conditionId),
    ...input.options.filter(({ id }) => optionIds.has(id)),
    ...input.questions.filter(({ id }) => questionIds.has(id)),
    ...asked.filter(({ answer }) => answer !== ''),
    ...input.clips.filter(
      ({ id, optionId }) => clipIds.has(id) || (optionId !== null && optionIds.has(optionId)),
    ),
    ...input.statements.filter(({ optionId }) => optionIds.has(optionId)),
    ...input.visits.filter(({ decision, nextSteps }) => decision !== '' || nextSteps !== ''),
    ...input.medicines,
    ...input.allergies,
  ];
  return shown.filter(
    (record) =>
      (record.personId === person.id || record.personId === null) &&
      record.deletedAt === null &&
      reasons.get(record.id) === 'private',
  );
}
