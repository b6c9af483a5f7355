import { afterEach, describe, expect, it } from 'vitest';
import { LockedError, plainSealer, type Sealer } from '../../../utils/crypto/sealer.ts';
import { openStore, type Store } from '../../../utils/db/store.ts';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { ctx, sample, uuid } from '../notebook/sample-records.ts';

const open: Store[] = [];

async function openOne(name: string, sealer: Sealer = plainSealer): Promise<Store> {
  const opened = await openStore(name, sealer);
  if (!opened.ok) throw new Error(opened.error);
  open.push(opened.value);
  return opened.value;
}

/** Puts a row into a table behind the store's back. */
function putRow(name: string, table: string, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(table, 'readwrite');
      transaction.objectStore(table).put(row);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

describe('a row that cannot be read', () => {
  const good = sample('option', 3, { name: 'Good' });
  const bad = { ...sample('option', 4), howSure: 'very' };

  it.each([
    ['breaks its schema', { id: uuid(4), revision: 'r', sealed: bad }],
    ['holds another record', { id: uuid(4), revision: 'r', sealed: good }],
    ['holds nothing', { id: uuid(4), revision: 'r' }],
  ])('that %s is named by kind and id, and the others are read', async (what, row) => {
    const store = await openOne(`bad ${what}`);
    await store.commit([{ before: null, after: good }]);
    await putRow(`bad ${what}`, 'option', row);
    expect(await store.readAll('option')).toEqual({
      ok: true,
      value: { records: [good], unreadable: [{ kind: 'option', id: uuid(4) }] },
    });
    expect(await store.get('option', uuid(4))).toEqual({ ok: false, error: 'invalid' });
  });

  it('stays where it is, whatever is written over it', async () => {
    const store = await openOne('bad stays');
    await putRow('bad stays', 'option', { id: uuid(4), revision: 'r', sealed: bad });
    const before = sample('option', 4);
    const after = editRecord(before, { name: 'New' }, ctx);
    for (const change of [
      { before: null, after: before },
      { before, after },
    ]) {
      expect(await store.commit([change])).toEqual({ ok: false, error: 'conflict' });
    }
    const listing = await store.readAll('option');
    expect(listing.ok && listing.value.unreadable).toHaveLength(1);
  });
});

describe('a sealer', () => {
  it('without its key makes every read and write say locked', async () => {
    const plain = await openOne('lock');
    await plain.commit([{ before: null, after: sample('option', 3) }]);
    const refuse = () => Promise.reject(new LockedError());
    const locked = await openOne('lock', { check: refuse, seal: refuse, open: refuse });
    const error = { ok: false, error: 'locked' };
    expect(await locked.readAll('option')).toEqual(error);
    expect(await locked.get('option', uuid(3))).toEqual(error);
    expect(await locked.commit([{ before: null, after: sample('option', 4) }])).toEqual(error);
  });

  it('sees every record before it is on disk, and what it made is all that is', async () => {
    const sealed: Sealer = {
      check: plainSealer.check,
      seal: async (_kind, _id, record) => [...JSON.stringify(record)].reverse().join(''),
      open: async (text) => JSON.parse([...String(text)].reverse().join('')),
    };
    const store = await openOne('sealed', sealed);
    const secret = sample('option', 3, { name: 'MARKER', conditionId: null, note: 'MARKER' });
    expect(await store.commit([{ before: null, after: secret }])).toMatchObject({ ok: true });
    expect(await store.get('option', uuid(3))).toEqual({ ok: true, value: secret });
    const raw = await rawRows('sealed', 'option');
    expect(JSON.stringify(raw)).not.toContain('MARKER');
    expect(Object.keys(raw[0] ?? {}).sort()).toEqual(['id', 'personId', 'revision', 'sealed']);
  });
});

function rawRows(name: string, table: string): Promise<object[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const rows = request.result.transaction(table).objectStore(table).getAll();
      rows.onsuccess = () => {
        request.result.close();
        resolve(rows.result);
      };
    };
  });
}
