import { ReadFailure } from '../db/read-failure.ts';
import type { Store } from '../db/store.ts';
import type { AnyRecord, Kind } from '../model/kinds.ts';
import { placeOf, type RecordPlace } from '../notebook/place-of.ts';
import type { SearchHit } from '../search/search-query.ts';
import { readAbove } from './read-above.ts';

/** A hit with the record as it is now, and where it is shown. */
export interface ReadHit {
  id: string;
  record: AnyRecord;
  terms: string[];
  place: RecordPlace | null;
}

/**
 * The records of these hits, in their order; what is gone since is left out. `known` are records that
 * need not be read to say where the hits stand. Throws ReadFailure.
 */
export async function readHits(
  store: Store,
  hits: readonly SearchHit[],
  known: readonly AnyRecord[],
): Promise<ReadHit[]> {
  const lists = await Promise.all(
    [...Map.groupBy(hits, ({ kind }) => kind)].map(async ([kind, some]) => {
      const listing = await store.read<Kind>(kind, { ids: some.map(({ id }) => id) });
      if (!listing.ok) throw new ReadFailure(listing.error);
      return listing.value.records;
    }),
  );
  const records = lists.flat();
  const above = [...known, ...(await readAbove(store, records, known))];
  const byId = new Map<string, AnyRecord>([...above, ...records].map((one) => [one.id, one]));
  return hits.flatMap(({ id, terms }) => {
    const record = byId.get(id);
    return record ? [{ id, record, terms, place: placeOf(record, [...byId.values()]) }] : [];
  });
}
