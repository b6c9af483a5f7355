import type { Store } from '../db/store.ts';
import type { PersonId } from '../model/ids.ts';
import { peopleOf } from '../notebook/people-of.ts';
import { type Book, type BookKind, layOver, readBook } from './read-book.ts';
import { readPart, type Wanted } from './read-part.ts';

interface Place {
  /** The id in the route, or empty. */
  id: string;
  /** The person in front, or empty. */
  personId: string;
}

/** What every view of the notebook shows around itself. */
const FRAME: readonly Wanted[] = [
  { kind: 'person', which: 'all' },
  { kind: 'condition', which: 'all' },
  { kind: 'clinician', which: 'all' },
];

const ofPerson = (kind: BookKind, { personId }: Place): Wanted => ({
  kind,
  which: { index: 'personId', anyOf: [personId] },
});

/** What each view shows besides; long lists of clips are read where they come into sight. */
const VIEWS: Readonly<Record<string, (place: Place) => Wanted[]>> = {
  '': () => [],
  conditions: () => [],
  condition: ({ id }) => [
    { kind: 'option', which: { index: 'conditionId', anyOf: [id] } },
    { kind: 'option', which: { having: 'mergedInto' } },
    { kind: 'question', which: { index: 'conditionId', anyOf: [id] } },
  ],
  questions: (place) => [ofPerson('question', place)],
  visits: (place) => [ofPerson('visit', place)],
  clinicians: () => [
    { kind: 'clip', which: { having: 'clinicianId' } },
    { kind: 'question', which: { having: 'clinicianId' } },
    { kind: 'source', which: 'of-clips' },
  ],
  about: (place) => [ofPerson('medicine', place), ofPerson('allergy', place)],
  people: () => [],
  trash: () => [],
  settings: () => [],
  search: () => [],
};

/**
 * Reads what a view of the notebook shows; the whole notebook for a view that is not known here.
 * Throws ReadFailure when the store cannot be read.
 */
export async function readView(
  store: Store,
  name: string,
  { id, currentPersonId }: { id: string; currentPersonId: PersonId | null },
): Promise<Book> {
  if (!Object.hasOwn(VIEWS, name)) return readBook(store);
  const frame = await readPart(store, FRAME);
  const { current } = peopleOf(frame.of('person'), currentPersonId);
  const wanted = VIEWS[name]?.({ id, personId: current?.id ?? '' }) ?? [];
  return wanted.length === 0 ? frame : layOver(frame, await readPart(store, wanted));
}
