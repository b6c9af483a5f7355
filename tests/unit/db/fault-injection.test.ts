import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RAW_VERSION } from '../../../utils/db/database.ts';
import { openStore, type Store } from '../../../utils/db/store.ts';
import type { Change } from '../../../utils/merge/change.ts';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { type AnyRecord, KINDS } from '../../../utils/model/kinds.ts';
import type { Result } from '../../../utils/model/result.ts';
import { undoOf } from '../../../utils/notebook/undo.ts';
import { ctx, sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';
import {
  FAILURE_OF,
  FAULTS,
  type Fault,
  withFault,
  withLostWrite,
  withLyingDisk,
} from './faults.ts';

const open: Store[] = [];
let count = 0;

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function openOne(name: string): Promise<Store> {
  const store = must(await openStore(name));
  open.push(store);
  return store;
}

/** Everything stored, read through a connection of its own. */
async function readEverything(name: string): Promise<AnyRecord[]> {
  const store = await openOne(name);
  const lists = await Promise.all(KINDS.map((kind) => store.readAll(kind)));
  return lists.flatMap((list): AnyRecord[] => must(list).records);
}

const records = sampleNotebook();
const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
const all = (after: (record: AnyRecord) => AnyRecord): Change[] =>
  records.map((before) => ({ before, after: after(before) }));
const deleteOne = (record: AnyRecord) => editRecord(record, { deletedAt: ctx.now }, ctx);

/** What a person can do that writes; each over a notebook with one record of every kind. */
const ACTS: Record<string, Change[]> = {
  'adding records': [20, 21, 22].map((n) => ({ before: null, after: sample('option', n) })),
  'deleting everything at once': all(deleteOne),
  'adding and changing in one act': [
    { before: null, after: sample('clip', 20) },
    ...all((record) => editRecord(record, { private: true }, ctx)).slice(0, 4),
  ],
};

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  vi.restoreAllMocks();
});

async function seeded(): Promise<{ name: string; store: Store }> {
  const name = `fault-${count++}`;
  const store = await openOne(name);
  must(await store.commit(records.map((after) => ({ before: null, after }))));
  return { name, store };
}

const faults = Object.keys(FAULTS) as Fault[];
const cases = faults.flatMap((fault) => Object.keys(ACTS).map((act) => [fault, act] as const));

describe('every write of an act, failing in every way', () => {
  it.each(cases)(
    '%s while %s: the old state is whole and the failure is said',
    async (fault, act) => {
      const changes = ACTS[act] as Change[];
      const { name, store } = await seeded();
      for (let nth = 1; nth <= changes.length; nth++) {
        const { result, isHit } = await withFault(fault, nth, () => store.commit(changes));
        expect(isHit).toBe(true);
        expect(result).toEqual({ ok: false, error: FAILURE_OF[fault] });
        expect(await readEverything(name)).toEqual(records);
      }
      must(await store.commit(changes));
    },
  );

  it.each(faults)('%s while undoing: the act still stands', async (fault) => {
    const { name, store } = await seeded();
    const acted = must(await store.commit(all(deleteOne)));
    const back = acted.map((after): Change => {
      const before = undoOf(byId.get(after.id) ?? null, after, after, ctx);
      if (before === 'changed-since') throw new Error('cannot be');
      return { before: after, after: before };
    });
    const { result } = await withFault(fault, 3, () => store.commit(back));
    expect(result).toEqual({ ok: false, error: FAILURE_OF[fault] });
    expect(await readEverything(name)).toEqual(acted);
  });

  it.each(faults)('%s while deleting for good: nothing is half gone', async (fault) => {
    const { name, store } = await seeded();
    const ids = records.map(({ id }) => id);
    const { result } = await withFault(fault, 4, () => store.purge(ids));
    expect(result).toEqual({ ok: false, error: FAILURE_OF[fault] });
    expect(await readEverything(name)).toEqual(records);
  });
});

describe('a disk that loses a write and says it was done', () => {
  it.each(Object.keys(ACTS))('once while %s: it is written again', async (act) => {
    const changes = ACTS[act] as Change[];
    const { name, store } = await seeded();
    const { result, isHit } = await withLostWrite(2, () => store.commit(changes));
    expect(isHit).toBe(true);
    expect(result).toEqual({ ok: true, value: changes.map(({ after }) => after) });
    const stored = new Map((await readEverything(name)).map((record) => [record.id, record]));
    for (const { after } of changes) expect(stored.get(after.id)).toEqual(after);
  });

  it.each(Object.keys(ACTS))(
    'again and again while %s: the old state is put back and the failure is said',
    async (act) => {
      const changes = ACTS[act] as Change[];
      const { name, store } = await seeded();
      const id = changes.at(-1)?.after.id ?? '';
      const result = await withLyingDisk(id, () => store.commit(changes));
      expect(result).toEqual({ ok: false, error: 'aborted' });
      expect(await readEverything(name)).toEqual(records);
    },
  );

  it('leaves alone what another window has built on the write meanwhile', async () => {
    const { name, store } = await seeded();
    const other = await openOne(name);
    const [first, second] = [sample('option', 20), sample('option', 21)];
    const changes = [first, second].map((after) => ({ before: null, after }));
    const later = editRecord(first, { note: 'later' }, ctx);
    const result = await withLyingDisk(second.id, async () => {
      const saving = store.commit(changes);
      for (let isThere = false; !isThere; ) isThere = (await other.get('option', first.id)).ok;
      await other.commit([{ before: first, after: later }]);
      return saving;
    });
    expect(result).toEqual({ ok: false, error: 'aborted' });
    const kept = await readEverything(name);
    expect(kept.some(({ id }) => id === second.id)).toBe(false);
    for (const record of kept.filter(({ id }) => id === first.id)) expect(record).toEqual(later);
  });
});

describe('a database that goes away', () => {
  const change = [{ before: null, after: sample('option', 20) }];

  it('says closed, for reading and writing, once the notebook is closed', async () => {
    const { store } = await seeded();
    store.close();
    expect(await store.commit(change)).toEqual({ ok: false, error: 'closed' });
    expect(await store.readAll('clip')).toEqual({ ok: false, error: 'closed' });
    expect(await store.purge([uuid(1)])).toEqual({ ok: false, error: 'closed' });
  });

  it('says closed after another window deleted it, and does not bring it back empty', async () => {
    const { name, store } = await seeded();
    await Dexie.delete(name);
    expect(await store.commit(change)).toEqual({ ok: false, error: 'closed' });
    const names = (await indexedDB.databases()).map((one) => one.name);
    expect(names).not.toContain(name);
  });

  it('writes all or nothing when it is deleted while saving', async () => {
    const { name, store } = await seeded();
    const [saved] = await Promise.all([store.commit(change), Dexie.delete(name)]);
    if (!saved.ok) expect(['closed', 'aborted']).toContain(saved.error);
    expect(await readEverything(name)).toEqual([]);
  });

  it('lets a newer build upgrade under it, and then says closed', async () => {
    const { name, store } = await seeded();
    await upgradeRaw(name, RAW_VERSION + 10);
    expect(await store.commit(change)).toEqual({ ok: false, error: 'closed' });
  });
});

describe('a database of another version', () => {
  it('is not touched when a newer build made it', async () => {
    const { name, store } = await seeded();
    store.close();
    await upgradeRaw(name, RAW_VERSION + 10);
    const spy = vi.spyOn(IDBFactory.prototype, 'open');
    expect(await openStore(name)).toEqual({ ok: false, error: 'newer-version' });
    expect(spy).not.toHaveBeenCalled();
  });

  it('says closed when another window holds an older version and does not let go', async () => {
    const name = `fault-${count++}`;
    const held = await upgradeRaw(name, RAW_VERSION - 5, { isKept: true });
    expect(await openStore(name)).toEqual({ ok: false, error: 'closed' });
    held.close();
  });
});

/** Opens a database at a raw version, as another build would. */
function upgradeRaw(name: string, version: number, { isKept = false } = {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      if (!isKept) request.result.close();
      resolve(request.result);
    };
  });
}
