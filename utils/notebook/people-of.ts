import type { PersonId } from '../model/ids.ts';
import type { Person } from '../model/people.ts';
import { inRankOrder } from './ranks.ts';

/** The people of a notebook in their order, and the one in front: the chosen one, else the first. */
export function peopleOf(records: readonly Person[], chosenId: PersonId | null) {
  const people = inRankOrder(records);
  const chosen = people.find((person) => person.id === chosenId);
  const own = people.find((person) => !person.isDemo);
  return { people, current: chosen ?? own ?? people[0] ?? null };
}
