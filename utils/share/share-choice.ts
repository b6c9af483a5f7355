import type { ConditionId, PersonId } from '../model/ids.ts';

/** What of one person is to be shared. */
export interface PersonChoice {
  personId: PersonId;
  /** 'all': everything of theirs; otherwise these conditions with what is below them. */
  conditions: 'all' | ReadonlySet<ConditionId>;
  /** Medicines and allergies too; 'all' has them anyway. */
  isHealthIncluded: boolean;
}

export type ShareChoice = readonly PersonChoice[];
