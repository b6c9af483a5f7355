import { ReadFailure } from '../db/read-failure.ts';
import type { Store } from '../db/store.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { type ParentKind, parentPlaces } from '../notebook/parents.ts';

/**
 * All that these records hang in, at any height, besides themselves: what tells whether they are
 * hidden, and where they belong. What is `known` with all above it is not read again. Throws ReadFailure when the store cannot be read.
 */
export async function readAbove(
  store: Store,
  records: readonly AnyRecord[],
  known: readonly AnyRecord[] = [],
): Promise<AnyRecord[]> {
  const asked = new Set<string>([...records, ...known].map(({ id }) => id));
  const above: AnyRecord[] = [];
  for (let latest = records; latest.length > 0; ) {
    const missing = Map.groupBy(
      latest.flatMap(parentPlaces).filter(({ id }) => !asked.has(id)),
      ({ kind }) => kind,
    );
    const lists = await Promise.all([...missing].map(([kind, places]) => read(kind, places)));
    latest = lists.flat();
    above.push(...latest);
  }
  return above;

  async function read(kind: ParentKind, places: { id: string }[]): Promise<AnyRecord[]> {
    const ids = [...new Set(places.map(({ id }) => id))];
    for (const id of ids) asked.add(id);
    const listing = await store.read(kind, { ids });
    if (!listing.ok) throw new ReadFailure(listing.error);
    return listing.value.records;
  }
}
