import { Dexie, type IntervalTree, RangeSet } from 'dexie';
import type { Kind } from '../model/kinds.ts';
import { KINDS } from '../model/kinds.ts';

/** What was written: the ids of each kind touched, or 'any' where they were too many to name. */
type Written = ReadonlyMap<Kind, ReadonlySet<string> | 'any'>;
export type WriteListener = (kinds: ReadonlySet<Kind>, written: Written) => void;

/**
 * Tells of every committed write to a database, by any window or worker, which kinds it touched.
 * This is the event that Dexie's live queries are made of. We take it itself because a live query
 * follows its reads through Dexie's zone, which opening a sealed record leaves.
 * https://dexie.org/docs/Dexie/Dexie.on.storagemutated
 */
export function onWrite(name: string, listener: WriteListener): () => void {
  const hear = (parts: Record<string, IntervalTree>) => {
    // Each key is "idb://database/table/index"; the ids stand under the index without a name.
    const places = Object.keys(parts);
    const written = new Map<Kind, ReadonlySet<string> | 'any'>();
    for (const kind of KINDS) {
      const table = `idb://${name}/${kind}/`;
      if (places.some((place) => place.startsWith(table))) written.set(kind, idsIn(parts[table]));
    }
    if (written.size > 0) listener(new Set(written.keys()), written);
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}

function idsIn(tree: IntervalTree | undefined): ReadonlySet<string> | 'any' {
  const ids = new Set<string>();
  if (!tree) return 'any';
  for (const { from, to } of RangeSet(tree)) {
    if (typeof from !== 'string' || from !== to) return 'any';
    ids.add(from);
  }
  return ids;
}
