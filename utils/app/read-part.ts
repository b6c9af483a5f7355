import type { Listing } from '../db/open-rows.ts';
import { ReadFailure } from '../db/read-failure.ts';
import type { Store } from '../db/store.ts';
import type { Which } from '../db/which-rows.ts';
import type { AnyRecord, Kind } from '../model/kinds.ts';
import type { Result } from '../model/result.ts';
import { readAbove } from './read-above.ts';
import { type Book, type BookKind, bookOf } from './read-book.ts';

/** Some records of a kind, or all of them; of sources also those that the clips read come from. */
export type Wanted =
  | { kind: BookKind; which: Which | 'all' }
  | { kind: 'source'; which: 'of-clips' };

/**
 * Reads part of the notebook, and all that the records wanted hang in, so that what is below the
 * trash stays hidden. Throws ReadFailure when the store cannot be read.
 */
export async function readPart(store: Store, wanted: readonly Wanted[]): Promise<Book> {
  const records = new Map<string, AnyRecord>();
  const unreadable: Book['unreadable'] = [];
  const take = (listing: Result<Listing<Kind>>) => {
    if (!listing.ok) throw new ReadFailure(listing.error);
    for (const record of listing.value.records) records.set(record.id, record);
    unreadable.push(...listing.value.unreadable);
  };
  const listings = wanted.map(({ kind, which }): Promise<Result<Listing<Kind>>> | null => {
    if (which === 'of-clips') return null;
    return which === 'all' ? store.readAll<Kind>(kind) : store.read<Kind>(kind, which);
  });
  for (const listing of await Promise.all(listings)) if (listing) take(listing);
  if (wanted.some(({ which }) => which === 'of-clips')) {
    take(await store.read<Kind>('source', { ids: sourceIds(records.values()) }));
  }
  const all = [...records.values()];
  for (const record of await readAbove(store, all)) all.push(record);
  return bookOf(
    all,
    wanted.map(({ kind }) => kind),
    unreadable,
  );
}

function sourceIds(records: Iterable<AnyRecord>): string[] {
  const ids = new Set<string>();
  for (const record of records)
    if (record.kind === 'clip' && record.sourceId) ids.add(record.sourceId);
  return [...ids];
}
