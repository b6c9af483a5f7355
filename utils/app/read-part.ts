import { ReadFailure } from '../db/read-failure.ts';
import type { Store } from '../db/store.ts';
import type { Which } from '../db/which-rows.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { readAbove } from './read-above.ts';
import { type Book, type BookKind, bookOf } from './read-book.ts';

/** Some records of a kind, or all of them. */
export interface Wanted {
  kind: BookKind;
  which: Which | 'all';
}

/**
 * Reads part of the notebook, and all that the records wanted hang in, so that what is below the
 * trash stays hidden. Throws ReadFailure when the store cannot be read.
 */
export async function readPart(store: Store, wanted: readonly Wanted[]): Promise<Book> {
  const listings = await Promise.all(
    wanted.map(({ kind, which }) =>
      which === 'all' ? store.readAll(kind) : store.read(kind, which),
    ),
  );
  const records = new Map<string, AnyRecord>();
  const unreadable = [];
  for (const listing of listings) {
    if (!listing.ok) throw new ReadFailure(listing.error);
    for (const record of listing.value.records) records.set(record.id, record);
    unreadable.push(...listing.value.unreadable);
  }
  const all = [...records.values()];
  for (const record of await readAbove(store, all)) all.push(record);
  return bookOf(all, new Set(wanted.map(({ kind }) => kind)), unreadable);
}
