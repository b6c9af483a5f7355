import { plainSealer, type Sealer } from '../crypto/sealer.ts';
import type { Change } from '../merge/change.ts';
import type { AnyRecord, Kind, RecordOf } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { commitChanges } from './commit.ts';
import { DATABASE_NAME, type Database, makeDatabase, RAW_VERSION } from './database.ts';
import { toDbFailure } from './db-failure.ts';
import { onWrite, type WriteListener } from './on-write.ts';
import { type Listing, makeRowOpener, type RowOpener } from './open-rows.ts';
import { purgeRows, readPurgedIds } from './purge.ts';
import type { RowIndex } from './rows.ts';
import { type ScanOf, type Slice, scanRows } from './scan-rows.ts';
import { idsOf, rowsOf, type Which } from './which-rows.ts';

/** The notebook on disk. No method throws for what can happen to a database; each says it by code. */
export interface Store {
  /** Name of the database. */
  readonly name: string;
  /** Every record of a kind, those in the trash too. */
  readAll<K extends Kind>(kind: K): Promise<Result<Listing<K>>>;
  /** The records of a kind whose `index` field is `id`. */
  readOf<K extends Kind>(kind: K, index: RowIndex, id: string): Promise<Result<Listing<K>>>;
  /** Some records of a kind; of those asked for by id, the ones that are there. */
  read<K extends Kind>(kind: K, which: Which): Promise<Result<Listing<K>>>;
  /** Ids of some records of a kind, read without opening any; of 'all', not those deleted for good. */
  ids(kind: Kind, which: Which): Promise<Result<string[]>>;
  /** One record; 'not-found' when there is none, 'invalid' when it cannot be read. */
  get<K extends Kind>(kind: K, id: string): Promise<Result<RecordOf<K>>>;
  /** How many rows of a kind there are, those of purged records too. */
  count(kind: Kind): Promise<Result<number>>;
  /** Goes through records in slices and keeps none of them, unlike the other ways to read. */
  scan<K extends Kind>(
    of: ScanOf<K>,
    use: (slice: Slice<K>) => void | Promise<void>,
  ): Promise<Result<void>>;
  /** These records from the disk and through their schema again, whatever was read of them before. */
  readAnew<K extends Kind>(kind: K, ids: readonly string[]): Promise<Result<Listing<K>>>;
  /** All changes or none, in one transaction, read back. 'conflict' when a record has moved on. */
  commit(changes: readonly Change[]): Promise<Result<AnyRecord[]>>;
  /** Deletes for good: only ids stay. There is no undo. */
  purge(ids: readonly string[]): Promise<Result<void>>;
  /** Ids that were purged and must not come back by a merge. */
  purgedIds(): Promise<Result<Set<string>>>;
  /** Calls back after every write by any window, with what it touched; gives a function that ends it. */
  onWrite(listener: WriteListener): () => void;
  /** Lets what is under way come to its end, then lets go of the database and of every opened record. */
  close(): Promise<void>;
}

/** Opens the notebook. A database of a newer build is not touched: 'newer-version'. */
export async function openStore(
  name = DATABASE_NAME,
  sealer: Sealer = plainSealer,
): Promise<Result<Store>> {
  return attempt(async () => {
    const found = (await indexedDB.databases()).find((one) => one.name === name);
    if ((found?.version ?? 0) > RAW_VERSION) return fail('newer-version');
    const database = makeDatabase(name);
    if (!(await isOpened(database))) return fail('closed');
    if (database.dexie.backendDB().version > RAW_VERSION) {
      database.dexie.close();
      return fail('newer-version');
    }
    return ok(makeStore(database, sealer));
  });
}

/** False when another window holds an older version open and does not let go. */
async function isOpened({ dexie }: Database): Promise<boolean> {
  const blocked = new Promise<false>((resolve) => {
    dexie.on('blocked', () => resolve(false));
  });
  const opened = dexie.open().then(() => true as const);
  const isOpen = await Promise.race([opened, blocked]);
  if (!isOpen) {
    opened.catch(() => undefined);
    dexie.close();
  }
  return isOpen;
}

function makeStore(database: Database, sealer: Sealer): Store {
  const { dexie, tables } = database;
  const opener = makeRowOpener(sealer);
  const { run, settled } = makeRunner(sealer, opener);
  return {
    name: dexie.name,
    readAll: (kind) =>
      run(async () => ok(await opener.openRows(kind, await tables[kind].toArray()))),
    readOf: (kind, index, id) =>
      run(async () => {
        const rows = await tables[kind].where(index).equals(id).toArray();
        return ok(await opener.openRows(kind, rows));
      }),
    read: (kind, which) =>
      run(async () => ok(await opener.openRows(kind, await rowsOf(database, kind, which)))),
    ids: (kind, which) => run(async () => ok(await idsOf(database, kind, which))),
    get: (kind, id) =>
      run(async () => {
        const row = await tables[kind].get(id);
        const record = row ? await opener.openRow(kind, row) : null;
        if (record === 'unreadable') return fail('invalid');
        return record ? ok(record) : fail('not-found');
      }),
    count: (kind) => run(async () => ok(await tables[kind].count())),
    scan: (of, use) => run(async () => ok(await scanRows(database, sealer, of, use))),
    readAnew: (kind, ids) =>
      run(async () => {
        const rows = await tables[kind].bulkGet([...ids]);
        const found = rows.filter((row) => row !== undefined);
        return ok(await makeRowOpener(sealer).openRows(kind, found));
      }),
    commit: (changes) => run(() => commitChanges(database, sealer, opener, changes)),
    purge: (ids) => run(async () => ok(await purgeRows(database, ids))),
    purgedIds: () => run(async () => ok(await readPurgedIds(database))),
    onWrite: (listener) => onWrite(dexie.name, listener),
    close: async () => {
      await settled();
      dexie.close();
      opener.forget();
    },
  };
}

/** Runs work as long as there is a key for it; without one, what was opened before is forgotten too. */
function makeRunner(sealer: Sealer, opener: RowOpener) {
  const underWay = new Set<Promise<unknown>>();
  async function run<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    const running = attempt(() => sealer.check().then(work));
    underWay.add(running);
    const done = await running.finally(() => underWay.delete(running));
    if (!done.ok && done.error === 'locked') opener.forget();
    return done;
  }
  const settled = async () => {
    if (underWay.size > 0) await Promise.allSettled(underWay);
  };
  return { run, settled };
}

async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail(toDbFailure(error));
  }
}
