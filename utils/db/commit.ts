import type { Sealer } from '../crypto/sealer.ts';
import type { Change } from '../merge/change.ts';
import { isSameValue } from '../merge/same-value.ts';
import type { AnyRecord, Kind } from '../model/kinds.ts';
import { type Failure, fail, ok, type Result } from '../model/result.ts';
import { newId } from '../platform/clock-and-ids.ts';
import { checkAnyRecord } from './check-record.ts';
import type { Database } from './database.ts';
import { getRows } from './get-rows.ts';
import type { RowOpener } from './open-rows.ts';
import { isPurged, makeRow, type Row, type StoredRow } from './rows.ts';
import { runTransaction } from './run-transaction.ts';

interface Write {
  change: Change;
  /** What the row's revision must still be when we write; null when there must be no row. */
  expected: string | null;
  row: Row;
  /** What stood there before, to be put back when the act cannot be completed. */
  earlier: StoredRow | undefined;
}

/** Rows handed to the browser at once, so that it need not hold two copies of a whole notebook. */
const PORTION = 1_000;
/** A disk that loses a write is asked this often to keep it. */
const TRIES = 2;

/**
 * Writes all changes or none: checks each against its schema and against what is stored, seals,
 * writes in one transaction, and reads back. What the disk lost is written again; when it is lost
 * again, the rest is put back as it was. Two changes to one record in a commit are refused.
 */
export async function commitChanges(
  database: Database,
  sealer: Sealer,
  opener: RowOpener,
  changes: readonly Change[],
): Promise<Result<AnyRecord[]>> {
  const checked = checkChanges(changes);
  if (!checked.ok) return checked;
  const writes = await prepareWrites(database, sealer, opener, checked.value);
  if (!writes) return fail('conflict');
  const isWritten = await writeRows(database, writes);
  if (!isWritten) return fail('conflict');
  const isKept = await keepAll(database, opener, writes);
  return isKept ? ok(writes.map(({ change }) => change.after)) : fail('aborted');
}

/** Makes sure that every write is on the disk; false when one is not to be had, and then none stays. */
async function keepAll(database: Database, opener: RowOpener, writes: Write[]): Promise<boolean> {
  let lost = await lostWrites(database, opener, writes);
  for (let tries = 0; lost.length > 0 && tries < TRIES; tries++) {
    const isWritten = await writeRows(database, lost);
    if (!isWritten) break;
    lost = await lostWrites(database, opener, lost);
  }
  if (lost.length > 0) await putBack(database, writes);
  return lost.length === 0;
}

/** Puts back what stood there, wherever nobody has gone on with what we wrote. */
async function putBack({ dexie, tables }: Database, writes: Write[]): Promise<void> {
  const byKind = Map.groupBy(writes, ({ change }) => change.after.kind);
  const touched = [...byKind.keys()].map((kind) => tables[kind]);
  await runTransaction(dexie, 'rw', touched, async () => {
    for (const [kind, group] of byKind) {
      const rows = await getRows(
        tables[kind],
        group.map(({ row }) => row.id),
      );
      const ours = group.filter(({ row }, i) => revisionOf(rows[i]) === row.revision);
      const earlier = ours.flatMap((write) => write.earlier ?? []);
      const made = ours.filter((write) => !write.earlier).map(({ row }) => row.id);
      await tables[kind].bulkPut(earlier);
      await tables[kind].bulkDelete(made);
    }
  });
}

function checkChanges(changes: readonly Change[]): Result<Change[], Failure> {
  const checked: Change[] = [];
  const ids = new Set<string>();
  for (const { before, after } of changes) {
    const record = checkAnyRecord(after);
    if (!record.ok) return record;
    const isOther = before !== null && (before.id !== after.id || before.kind !== after.kind);
    if (isOther || ids.has(after.id)) return fail('invalid');
    ids.add(after.id);
    checked.push({ before, after: record.value });
  }
  return ok(checked);
}

/** Rows to write, sealed before any transaction; null when what is stored is not what was read. */
async function prepareWrites(
  database: Database,
  sealer: Sealer,
  opener: RowOpener,
  changes: Change[],
): Promise<Write[] | null> {
  const stored = await readRows(
    database,
    changes.map(({ after }) => after),
  );
  const writes = await Promise.all(
    changes.map(async (change, i): Promise<Write | null> => {
      const current = stored[i];
      if (!(await isAsRead(opener, change, current))) return null;
      const { after } = change;
      const row = makeRow(after, await sealer.seal(after.kind, after.id, after), newId());
      return { change, expected: revisionOf(current), row, earlier: current };
    }),
  );
  const ready = writes.filter((write) => write !== null);
  return ready.length === writes.length ? ready : null;
}

async function isAsRead(opener: RowOpener, { before }: Change, current: StoredRow | undefined) {
  if (!before || !current) return !before && !current;
  const record = await opener.openRow(before.kind, current);
  return (
    record !== null && record !== 'unreadable' && isSameValue(record.versions, before.versions)
  );
}

async function writeRows({ dexie, tables }: Database, writes: Write[]): Promise<boolean> {
  const byKind = Map.groupBy(writes, ({ change }) => change.after.kind);
  const touched = [...byKind.keys()].map((kind) => tables[kind]);
  if (touched.length === 0) return true;
  return runTransaction(dexie, 'rw', touched, async () => {
    for (const [kind, group] of byKind) {
      const rows = await getRows(
        tables[kind],
        group.map(({ row }) => row.id),
      );
      if (group.some(({ expected }, i) => revisionOf(rows[i]) !== expected)) return false;
    }
    for (const [kind, group] of byKind) {
      for (let at = 0; at < group.length; at += PORTION) {
        await tables[kind].bulkPut(group.slice(at, at + PORTION).map(({ row }) => row));
      }
    }
    return true;
  });
}

/** The writes that the disk does not have, though it said so. */
async function lostWrites(
  database: Database,
  opener: RowOpener,
  writes: Write[],
): Promise<Write[]> {
  const rows = await readRows(
    database,
    writes.map(({ change }) => change.after),
  );
  const checks = writes.map(async ({ change: { after }, expected, row }, i) => {
    const stored = rows[i];
    if (!stored || revisionOf(stored) === expected) return false;
    // Somebody has already built on our write: then it was there.
    if (revisionOf(stored) !== row.revision) return true;
    return isSameValue(await opener.openRow(after.kind, stored), after);
  });
  const isKept = await Promise.all(checks);
  return writes.filter((_write, i) => !isKept[i]);
}

/** The rows of these records, in their order. */
async function readRows({ dexie, tables }: Database, records: AnyRecord[]) {
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const kinds: Kind[] = [...byKind.keys()];
  const found = new Map<string, StoredRow | undefined>();
  if (kinds.length === 0) return [];
  await runTransaction(
    dexie,
    'r',
    kinds.map((kind) => tables[kind]),
    async () => {
      for (const [kind, group] of byKind) {
        const rows = await getRows(
          tables[kind],
          group.map(({ id }) => id),
        );
        for (const row of rows) if (row) found.set(row.id, row);
      }
    },
  );
  return records.map(({ id }) => found.get(id));
}

const revisionOf = (row: StoredRow | undefined) =>
  row ? (isPurged(row) ? 'purged' : row.revision) : null;
