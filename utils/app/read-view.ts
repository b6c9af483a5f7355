import type { Store } from '../db/store.ts';
import { type Book, readBook } from './read-book.ts';
import { readPart, type Wanted } from './read-part.ts';

/** What every view of the notebook shows around itself. */
const FRAME: readonly Wanted[] = [
  { kind: 'person', which: 'all' },
  { kind: 'condition', which: 'all' },
  { kind: 'clinician', which: 'all' },
];

type Place = { id: string; personId: string };
const ofPerson = (kind: Wanted['kind'], { personId }: Place): Wanted => ({
  kind,
  which: { index: 'personId', anyOf: [personId] },
});

/** What each view shows besides; long lists of clips are read where they come into sight. */
const VIEWS: Readonly<Record<string, (place: Place) => Wanted[]>> = {
  conditions: () => [],
  condition: ({ id }) => [
    { kind: 'option', which: { index: 'conditionId', anyOf: [id] } },
    { kind: 'option', which: { having: 'mergedInto' } },
    { kind: 'question', which: { index: 'conditionId', anyOf: [id] } },
  ],
  questions: (place) => [ofPerson('question', place)],
  visits: (place) => [ofPerson('visit', place)],
  clinicians: () => [],
  about: (place) => [ofPerson('medicine', place), ofPerson('allergy', place)],
  people: () => [],
  trash: () => [],
  settings: () => [],
  search: () => [],
};

/** Reads what a view of the notebook shows; the whole notebook for a view that is not known here. */
export function readView(store: Store, name: string, place: Place): Promise<Book> {
  const known = name === '' ? VIEWS.conditions : Object.hasOwn(VIEWS, name) && VIEWS[name];
  return known ? readPart(store, [...FRAME, ...known(place)]) : readBook(store);
}
