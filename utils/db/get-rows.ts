import type { Table } from 'dexie';
import type { StoredRow } from './rows.ts';

/** From so many on, reading a whole table at once is quicker than asking row by row. */
const MANY = 500;

/** The rows of these ids, in their order; undefined where there is none. */
export async function getRows(
  table: Table<StoredRow, string>,
  ids: readonly string[],
): Promise<(StoredRow | undefined)[]> {
  if (ids.length < MANY) return table.bulkGet([...ids]);
  const rows = new Map((await table.toArray()).map((row) => [row.id, row]));
  return ids.map((id) => rows.get(id));
}
