import type { Dexie, Table, Transaction } from 'dexie';
import type { StoredRow } from './rows.ts';

/**
 * Runs work in one transaction: all of its writes or none. Only database calls may be awaited in it.
 * When the browser ends the transaction, its requests only say "aborted"; the reason, such as a full
 * disk, stands on the transaction, and that is what this throws.
 */
export async function runTransaction<T>(
  dexie: Dexie,
  mode: 'r' | 'rw',
  tables: Table<StoredRow, string>[],
  work: () => Promise<T>,
): Promise<T> {
  let transaction: Transaction | undefined;
  try {
    return await dexie.transaction(mode, tables, (started) => {
      transaction = started;
      return work();
    });
  } catch (error) {
    throw transaction?.idbtrans?.error ?? error;
  }
}
