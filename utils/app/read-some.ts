import type { Store } from '../db/store.ts';
import { BOOK_KINDS, type Book } from './read-book.ts';
import { readPart } from './read-part.ts';

const OF_EACH = 20;

/**
 * A few records of each kind, chosen by nothing: enough to tell whether there is anything, and about
 * since when. All of a small notebook. Throws ReadFailure when the store cannot be read.
 */
export function readSome(store: Store): Promise<Book> {
  return readPart(
    store,
    BOOK_KINDS.map((kind) => ({ kind, which: { first: OF_EACH } })),
  );
}
