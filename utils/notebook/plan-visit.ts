import type { Change } from '../merge/change.ts';
import { createRecord, type EditContext } from '../merge/edit-record.ts';
import type { ConditionId, PersonId, VisitId, VisitQuestionId } from '../model/ids.ts';
import type { Option, Question } from '../model/research.ts';
import type { Visit, VisitQuestion } from '../model/visits.ts';
import { blank } from './blank-records.ts';
import { inRankOrder, ranksAtEnd } from './ranks.ts';

export interface VisitShelf {
  options: Option[];
  questions: Question[];
  visits: Visit[];
  visitQuestions: VisitQuestion[];
}

/** Options that are still open to discussion, and those the person is trying. */
const DISCUSSED: ReadonlySet<Option['status']> = new Set([
  'found',
  'considering',
  'asked',
  'trying',
]);

/**
 * A new visit that starts from what is still open: the open questions of the condition (or of the
 * person), and its options not decided yet. The visit is the first change.
 */
export function planVisit(
  personId: PersonId,
  conditionId: ConditionId | null,
  shelf: VisitShelf,
  ctx: EditContext,
  newId: () => string,
): Change[] {
  const isOurs = (record: Option | Question) =>
    record.personId === personId && (conditionId === null || record.conditionId === conditionId);
  const options = inRankOrder(shelf.options.filter(isOurs)).filter(
    (option) => DISCUSSED.has(option.status) && option.mergedInto === null,
  );
  const questions = inRankOrder(shelf.questions.filter(isOurs)).filter(
    (question) => question.state === 'open',
  );
  const visitId = newId() as VisitId;
  const fields = { ...blank('visit'), personId, conditionId };
  const optionIds = options.map((option) => option.id);
  const visit = createRecord('visit', visitId, { ...fields, optionIds }, ctx);
  const ranks = ranksAtEnd([], questions.length);
  const asked = questions.map((question, at) => {
    const place = { personId, visitId, questionId: question.id, rank: ranks[at] ?? 'a0' };
    const id = newId() as VisitQuestionId;
    return createRecord('visitQuestion', id, { ...blank('visitQuestion'), ...place }, ctx);
  });
  return [visit, ...asked].map((after) => ({ before: null, after }));
}
