import { z } from 'zod';
import { ClinicianId, ConditionId, OptionId, QuestionId, VisitId, VisitQuestionId } from './ids.ts';
import { Day, line, note, ofPerson, Rank } from './record.ts';

export const VISIT_KINDS = [
  'new-problem',
  'test-result',
  'surgery',
  'new-medicine',
  'follow-up',
  'second-opinion',
] as const;

export const Visit = z.object({
  kind: z.literal('visit'),
  id: VisitId,
  ...ofPerson,
  conditionId: ConditionId.nullable(),
  clinicianId: ClinicianId.nullable(),
  /** As typed when the clinician is not in the notebook. */
  clinicianName: line,
  visitKind: z.enum(VISIT_KINDS).nullable(),
  day: Day,
  /** HH:MM, or empty. */
  time: z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]),
  place: line,
  reason: line,
  howLong: line,
  whatIHopeFor: line,
  changesSinceLastVisit: note,
  whoComesAlong: line,
  /** Options to discuss, most important first. */
  optionIds: z.array(OptionId).max(500),
  state: z.enum(['planned', 'done']),
  decision: note,
  nextSteps: note,
  followUpDay: Day,
});
export type Visit = z.infer<typeof Visit>;

/** A question's place and answer in one visit. */
export const VisitQuestion = z.object({
  kind: z.literal('visitQuestion'),
  id: VisitQuestionId,
  ...ofPerson,
  visitId: VisitId,
  questionId: QuestionId,
  rank: Rank,
  isAsked: z.boolean(),
  answer: note,
});
export type VisitQuestion = z.infer<typeof VisitQuestion>;
