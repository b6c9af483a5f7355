import { liveQuery } from 'dexie';
import type { Failure } from '../model/result.ts';
import { toDbFailure } from './db-failure.ts';
import type { Store } from './store.ts';

/**
 * Runs a query now and again whenever what it read has changed in any window, and hands on each
 * answer. For pages only: Dexie's live queries are not reliable in a service worker.
 * Gives back a function that ends it.
 */
export function watch<T>(
  store: Store,
  query: (store: Store) => Promise<T>,
  onValue: (value: T) => void,
  onError: (failure: Failure) => void,
): () => void {
  const subscription = liveQuery(() => query(store)).subscribe({
    next: onValue,
    error: (error: unknown) => onError(toDbFailure(error)),
  });
  return () => subscription.unsubscribe();
}
