import type { Kind } from '../model/kinds.ts';
import type { Database } from './database.ts';
import { readIds } from './read-ids.ts';
import type { RowIndex, StoredRow } from './rows.ts';
import { runTransaction } from './run-transaction.ts';

/** Which rows of a kind: by their own ids, by the ids they name, those that name any, the trash, or all. */
export type Which =
  | { ids: readonly string[] }
  | { index: RowIndex; anyOf: readonly string[] }
  | { having: RowIndex }
  /** So many of them, whichever come first by their random ids. */
  | { first: number }
  | 'trash'
  | 'all';

/** A purged row keeps its place in the trash's index under 0. */
const PURGED_AT = 0;

export async function rowsOf(database: Database, kind: Kind, which: Which): Promise<StoredRow[]> {
  const table = database.tables[kind];
  if (which === 'all') return table.toArray();
  if (which === 'trash') return table.where('deletedAt').above(PURGED_AT).toArray();
  if ('having' in which) return table.where(which.having).above('').toArray();
  if ('first' in which) return table.limit(which.first).toArray();
  if ('ids' in which) {
    const rows = await table.bulkGet([...which.ids]);
    return rows.filter((row) => row !== undefined);
  }
  const { index, anyOf } = which;
  // One request for each id is faster than Dexie's anyOf, which walks by a cursor.
  return runTransaction(database.dexie, 'r', [table], async () =>
    (await Promise.all(anyOf.map((id) => table.where(index).equals(id).toArray()))).flat(),
  );
}

/** As rowsOf, but only their ids: nothing is read from the rows. */
export async function idsOf(database: Database, kind: Kind, which: Which): Promise<string[]> {
  const table = database.tables[kind];
  if (which === 'all') return readIds(database, kind);
  if (which === 'trash') return table.where('deletedAt').above(PURGED_AT).primaryKeys();
  if ('having' in which) return table.where(which.having).above('').primaryKeys();
  if ('first' in which) return table.limit(which.first).primaryKeys();
  if ('ids' in which)
    return table
      .where('id')
      .anyOf([...which.ids])
      .primaryKeys();
  const { index, anyOf } = which;
  return runTransaction(database.dexie, 'r', [table], async () =>
    (await Promise.all(anyOf.map((id) => table.where(index).equals(id).primaryKeys()))).flat(),
  );
}
