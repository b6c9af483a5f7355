import type { Kind } from '../model/kinds.ts';
import type { Failure } from '../model/result.ts';
import { toDbFailure } from './db-failure.ts';
import type { Store } from './store.ts';

/**
 * Runs a query now, and again whenever a kind it read was written in any window, and hands on each
 * answer. For pages only: a service worker may sleep through a write. Gives back a function that
 * ends it; nothing is handed on after that.
 */
export function watch<T>(
  store: Store,
  query: (store: Store) => Promise<T>,
  onValue: (value: T) => void,
  onError: (failure: Failure) => void,
): () => void {
  const read = new Set<Kind>();
  const recording = recordReads(store, read);
  let isEnded = false;
  let isRunning = false;
  let isStale = false;

  const run = async () => {
    isRunning = true;
    do {
      isStale = false;
      const value = await query(recording);
      if (isEnded) return;
      onValue(value);
    } while (isStale && !isEnded);
    isRunning = false;
  };
  const start = () => {
    run().catch((error: unknown) => {
      isRunning = false;
      if (!isEnded) onError(toDbFailure(error));
    });
  };
  const stopListening = store.onWrite((written) => {
    // A query that reads by another way than the store it is given is run after every write.
    if (read.size > 0 && ![...written].some((kind) => read.has(kind))) return;
    if (isRunning) isStale = true;
    else start();
  });
  start();
  return () => {
    isEnded = true;
    stopListening();
  };
}

/** The store, noting which kinds are read through it. */
function recordReads(store: Store, read: Set<Kind>): Store {
  return {
    ...store,
    readAll: (kind) => {
      read.add(kind);
      return store.readAll(kind);
    },
    readOf: (kind, index, id) => {
      read.add(kind);
      return store.readOf(kind, index, id);
    },
    read: (kind, which) => {
      read.add(kind);
      return store.read(kind, which);
    },
    ids: (kind, which) => {
      read.add(kind);
      return store.ids(kind, which);
    },
    get: (kind, id) => {
      read.add(kind);
      return store.get(kind, id);
    },
  };
}
