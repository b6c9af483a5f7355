import { Dexie } from 'dexie';
import type { Kind } from '../model/kinds.ts';
import { KINDS } from '../model/kinds.ts';

/**
 * Tells of every committed write to a database, by any window or worker, which kinds it touched.
 * This is the event that Dexie's live queries are made of. We take it itself because a live query
 * follows its reads through Dexie's zone, which opening a sealed record leaves.
 * https://dexie.org/docs/Dexie/Dexie.on.storagemutated
 */
export function onWrite(name: string, listener: (kinds: ReadonlySet<Kind>) => void): () => void {
  const hear = (parts: object) => {
    // Each key is "idb://database/table/index".
    const places = Object.keys(parts);
    const kinds = KINDS.filter((kind) =>
      places.some((place) => place.startsWith(`idb://${name}/${kind}/`)),
    );
    if (kinds.length > 0) listener(new Set(kinds));
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
