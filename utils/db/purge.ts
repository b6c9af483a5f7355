import { KINDS } from '../model/kinds.ts';
import type { Database } from './database.ts';
import { isPurged, type PurgedRow } from './rows.ts';
import { runTransaction } from './run-transaction.ts';

/** Deletes content for good, in one transaction. What stays is the id, and not even the hour. */
export async function purgeRows({ dexie, tables }: Database, ids: readonly string[]) {
  await runTransaction(dexie, 'rw', Object.values(tables), async () => {
    for (const kind of KINDS) {
      const rows = await tables[kind].bulkGet([...ids]);
      const gone = rows.flatMap((row): PurgedRow[] =>
        row ? [{ id: row.id, deletedAt: 0, purged: true }] : [],
      );
      if (gone.length > 0) await tables[kind].bulkPut(gone);
    }
  });
}

/** Ids deleted for good, which no import may bring back. */
export async function readPurgedIds({ tables }: Database): Promise<Set<string>> {
  const lists = await Promise.all(
    KINDS.map((kind) => tables[kind].where('deletedAt').equals(0).toArray()),
  );
  return new Set(
    lists
      .flat()
      .filter(isPurged)
      .map(({ id }) => id),
  );
}
