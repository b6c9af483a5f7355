// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import type { LongWork } from '../../../utils/app/long-work.ts';
import { makeBackup } from '../../../utils/app/make-backup.ts';
import { type Notebook, openNotebook } from '../../../utils/app/notebook.ts';
import { openBackup } from '../../../utils/app/open-backup.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import type { Result } from '../../../utils/model/result.ts';
import { makeDemoRecords } from '../../../utils/notebook/demo-records.ts';
import { newId } from '../../../utils/platform/clock-and-ids.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { ctx, sampleNotebook } from '../notebook/sample-records.ts';

const open: Notebook[] = [];
let count = 0;
afterEach(() => {
  for (const { store } of open.splice(0)) store.close();
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function notebookOf(records: readonly AnyRecord[]): Promise<Notebook> {
  const notebook = must(await openNotebook(`make-backup-${count++}`));
  open.push(notebook);
  must(await notebook.store.commit(records.map((after) => ({ before: null, after }))));
  return notebook;
}

const work = (): LongWork => ({ onProgress: () => {}, signal: new AbortController().signal });
const byId = (records: readonly AnyRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('a backup', () => {
  it('holds every record as it is, and opens again', async () => {
    const made = must(await makeBackup(await notebookOf(sampleNotebook()), null, work()));
    const opened = must(await openBackup(made.bytes, null, work()));
    expect(byId(opened.records)).toEqual(sampleNotebook());
    expect(made.recordCount).toBe(15);
    expect(made.header).toEqual(opened.header);
  });

  it('holds neither this browser’s own record nor the demo notebook', async () => {
    const demo = makeDemoRecords({ ...ctx, t: createTranslator('en'), newId });
    const notebook = await notebookOf([...sampleNotebook(), ...demo]);
    const made = must(await makeBackup(notebook, null, work()));
    const { records } = must(await openBackup(made.bytes, null, work()));
    expect(byId(records)).toEqual(sampleNotebook());
    expect(new TextDecoder().decode(made.bytes)).not.toContain(notebook.device);
  });

  it('tells how far it is, never backwards, and can be stopped', async () => {
    const notebook = await notebookOf(sampleNotebook());
    const told: number[] = [];
    must(await makeBackup(notebook, null, { ...work(), onProgress: (done) => told.push(done) }));
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
    const stopped = { ...work(), signal: AbortSignal.abort() };
    expect(await makeBackup(notebook, null, stopped)).toEqual({ ok: false, error: 'stopped' });
  });

  it('protected with a passphrase says nothing in the open', async () => {
    const made = must(await makeBackup(await notebookOf(sampleNotebook()), 'fig tree', work()));
    expect(new TextDecoder('latin1').decode(made.bytes)).toMatch(/^age-encryption\.org\/v1\n/);
    expect(must(await openBackup(made.bytes, 'fig tree', work())).records).toHaveLength(15);
  }, 60_000);

  it('says how many entries it could not hold because they cannot be read', async () => {
    const notebook = await notebookOf([]);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(`make-backup-${count - 1}`);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction('clip', 'readwrite');
    transaction.objectStore('clip').put({ id: newId(), revision: 'x', sealed: { kind: 'clip' } });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
    const made = must(await makeBackup(notebook, null, work()));
    expect(made).toMatchObject({ recordCount: 0, unreadableCount: 1 });
  });
});
