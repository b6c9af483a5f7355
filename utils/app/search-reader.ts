import type { Store } from '../db/store.ts';
import type { AnyRecord, Kind } from '../model/kinds.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { SEARCHED_KINDS } from '../search/search-query.ts';

/** Reads records into an index, in slices, and keeps none of them. */
export interface SearchReader {
  /** Takes in the rows of a kind that are new or have changed; false when they cannot be read. */
  takeIn(kind: Kind, ids: ReadonlySet<string> | 'any', onSlice: () => void): Promise<boolean>;
  /** Looks again at everything, by its schema this time, and drops what breaks it. */
  checkAll(): Promise<void>;
  /** How many records it has taken in. */
  count(): number;
  /** How many of those it has seen cannot be read. */
  unreadableCount(): number;
}

/**
 * The first reading of everything takes the records as they were written, which is twice as fast;
 * checkAll is to follow it. What is named by its id is checked at once.
 */
export function makeSearchReader(store: Store, index: SearchIndex): SearchReader {
  const revisions = new Map<string, string>();
  const unreadable = new Set<string>();
  const drop = (id: string) => {
    revisions.delete(id);
    index.remove(id);
  };
  return {
    takeIn: async (kind, ids, onSlice) => {
      const isKnown = (id: string, revision: string) => revisions.get(id) === revision;
      const of = { kind, ids, isKnown, isChecked: ids !== 'any' };
      const done = await store.scan(of, (slice) => {
        for (const { record, revision } of slice.records) {
          revisions.set(record.id, revision);
          unreadable.delete(record.id);
          if (!isTaken(index, record)) index.remove(record.id);
        }
        for (const id of slice.gone) {
          unreadable.delete(id);
          drop(id);
        }
        for (const id of slice.unreadable) {
          unreadable.add(id);
          drop(id);
        }
        onSlice();
      });
      return done.ok;
    },
    checkAll: async () => {
      for (const kind of SEARCHED_KINDS) {
        const of = { kind, ids: 'any', isKnown: () => false, isChecked: true } as const;
        await store.scan(of, (slice) => {
          for (const id of slice.unreadable) {
            unreadable.add(id);
            drop(id);
          }
        });
      }
    },
    count: () => revisions.size,
    unreadableCount: () => unreadable.size,
  };
}

/** False for a record that was not checked and is not what it says it is. */
function isTaken(index: SearchIndex, record: AnyRecord): boolean {
  try {
    index.put(record);
    return true;
  } catch {
    return false;
  }
}
