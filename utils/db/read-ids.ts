import type { Kind } from '../model/kinds.ts';
import type { Database } from './database.ts';
import { isPurged } from './rows.ts';

/** Ids of a kind's rows that were not deleted for good. */
export async function readIds({ tables }: Database, kind: Kind): Promise<string[]> {
  const table = tables[kind];
  const gone = (await table.where('deletedAt').equals(0).toArray()).filter(isPurged);
  const purged = new Set(gone.map(({ id }) => id));
  return (await table.toCollection().primaryKeys()).filter((id) => !purged.has(id));
}
