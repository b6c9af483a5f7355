import type { Table } from 'dexie';
import { LockedError, type Sealer } from '../crypto/sealer.ts';
import { canonicalText, isSameValue } from '../merge/same-value.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { type Database, makeDatabase } from './database.ts';
import { toDbFailure } from './db-failure.ts';
import { isPurged, type StoredRow } from './rows.ts';
import { runTransaction } from './run-transaction.ts';

/** Rows that are held in memory at once. */
const SLICE = 200;

export interface Side {
  database: string;
  sealer: Sealer;
}

/** How many steps of all are done; a row is two, one written and one read back. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Copies every row of a closed notebook into a new database under another seal, then opens all of it
 * again and compares. Rows that cannot be read are taken along as they are. The old one stays as it is.
 */
export async function reseal(from: Side, to: Side, onProgress: OnProgress): Promise<Result<void>> {
  const source = makeDatabase(from.database);
  let target = makeDatabase(to.database);
  try {
    await source.dexie.open();
    await target.dexie.open();
    const tell = await makeTeller(source, onProgress);
    for (const kind of KINDS)
      for await (const rows of slices(source.tables[kind])) {
        const copying = rows.map((row) => copyRow(kind, row, from.sealer, to.sealer));
        await putRows(target, kind, await Promise.all(copying));
        tell(rows.length);
      }
    target.dexie.close();
    target = makeDatabase(to.database);
    await target.dexie.open();
    const isSame = await compare(source, from.sealer, target, to.sealer, tell);
    return isSame ? ok(undefined) : fail('aborted');
  } catch (error) {
    return fail(toDbFailure(error));
  } finally {
    source.dexie.close();
    target.dexie.close();
  }
}

async function putRows({ dexie, tables }: Database, kind: Kind, rows: StoredRow[]): Promise<void> {
  await runTransaction(dexie, 'rw', [tables[kind]], () => tables[kind].bulkPut(rows));
}

async function makeTeller({ tables }: Database, onProgress: OnProgress) {
  const counts = await Promise.all(KINDS.map((kind) => tables[kind].count()));
  const of = 2 * counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  return (count: number) => {
    done += count;
    onProgress(done, of);
  };
}

async function* slices(table: Table<StoredRow, string>): AsyncGenerator<StoredRow[]> {
  const ids = await table.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += SLICE) {
    const rows = await table.bulkGet(ids.slice(at, at + SLICE));
    yield rows.filter((row) => row !== undefined);
  }
}

async function copyRow(kind: Kind, row: StoredRow, from: Sealer, to: Sealer): Promise<StoredRow> {
  if (isPurged(row)) return row;
  const content = await contentOf(kind, row, from);
  return content.isOpen ? { ...row, sealed: await to.seal(kind, row.id, content.value) } : row;
}

/** What a row holds; a seal that does not open is kept as it is. */
async function contentOf(kind: Kind, row: StoredRow & { sealed?: unknown }, sealer: Sealer) {
  try {
    return { isOpen: true, value: await sealer.open(row.sealed, kind, row.id) };
  } catch (error) {
    if (error instanceof LockedError) throw error;
    return { isOpen: false, value: row.sealed };
  }
}

async function compare(
  source: Database,
  from: Sealer,
  target: Database,
  to: Sealer,
  tell: (count: number) => void,
): Promise<boolean> {
  for (const kind of KINDS) {
    if ((await source.tables[kind].count()) !== (await target.tables[kind].count())) return false;
    for await (const rows of slices(source.tables[kind])) {
      const copies = await target.tables[kind].bulkGet(rows.map(({ id }) => id));
      const checks = rows.map((row, i) => isSameRow(kind, row, from, copies[i], to));
      if (!(await Promise.all(checks)).every(Boolean)) return false;
      tell(rows.length);
    }
  }
  return true;
}

async function isSameRow(
  kind: Kind,
  row: StoredRow,
  from: Sealer,
  copy: StoredRow | undefined,
  to: Sealer,
): Promise<boolean> {
  if (!copy || isPurged(row)) return isSameValue(row, copy);
  const { sealed: _before, ...outside } = row;
  const { sealed: _after, ...outsideCopy } = { sealed: null, ...copy };
  if (!isSameValue(outside, outsideCopy)) return false;
  const content = await contentOf(kind, row, from);
  const copied = await contentOf(kind, copy, content.isOpen ? to : from);
  return canonicalText(content.value ?? null) === canonicalText(copied.value ?? null);
}
