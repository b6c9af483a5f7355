import type { ConditionId } from '../model/ids.ts';
import type { Condition } from '../model/people.ts';

export type ConditionPick = { id: ConditionId } | { name: string } | null;

const fold = (name: string) => name.trim().toLowerCase();

/** The condition meant: a typed name that one of the person's conditions has already is that one; a blank name is none. */
export function settleCondition(pick: ConditionPick, own: readonly Condition[]): ConditionPick {
  if (!pick || 'id' in pick) return pick;
  const known = own.find((one) => fold(one.name) === fold(pick.name));
  if (known) return { id: known.id };
  return pick.name.trim() === '' ? null : { name: pick.name.trim() };
}
