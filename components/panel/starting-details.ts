import type { Book } from '../../utils/app/read-book.ts';
import type { Person } from '../../utils/model/people.ts';
import type { SaveDetails } from './save-form.tsx';

/**
 * What the form holds at first: what was typed before; else the person's condition the page is about,
 * or a new one of that name.
 */
export function startingDetails(
  book: Book,
  person: Person,
  pageConditions: readonly string[],
  began: SaveDetails | undefined,
): SaveDetails {
  const fresh = freshDetails(book, person, pageConditions);
  if (!began) return fresh;
  const { personId, condition } = began;
  // Person or condition may have been deleted since.
  const isThere = book.of('person').some(({ id }) => id === personId);
  if (!isThere) return { ...began, personId: fresh.personId, condition: fresh.condition };
  const isGone =
    condition && 'id' in condition && !book.of('condition').some(({ id }) => id === condition.id);
  return isGone ? { ...began, condition: null } : began;
}

function freshDetails(book: Book, person: Person, pageConditions: readonly string[]): SaveDetails {
  const own = book.of('condition').filter((one) => one.personId === person.id);
  const about = pageConditions.map((name) => name.toLowerCase());
  const known = own.find((one) => about.includes(one.name.toLowerCase()));
  const [suggested] = pageConditions;
  const [only] = own;
  const condition = known
    ? { id: known.id }
    : suggested
      ? { name: suggested }
      : own.length === 1 && only
        ? { id: only.id }
        : null;
  return { personId: person.id, condition, note: '', question: '', isPrivate: false };
}
