import { expect, it } from 'vitest';
import { checkNotebook } from '../../../utils/app/check-notebook.ts';
import { openNotebook } from '../../../utils/app/notebook.ts';
import { sampleNotebook, uuid } from '../notebook/sample-records.ts';

/** Spoils a stored row behind the back of whoever has read it before. */
async function spoil(name: string, id: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const store = database.transaction('option', 'readwrite').objectStore('option');
  const read = store.get(id);
  await new Promise<void>((resolve) => {
    read.onsuccess = () => {
      store.put({ ...read.result, sealed: { ...read.result.sealed, name: 5 } });
      store.transaction.oncomplete = () => resolve();
    };
  });
  database.close();
}

const work = () => ({ onProgress: () => {}, signal: new AbortController().signal });

it('reads every entry from the disk again and says which cannot be read', async () => {
  const notebook = await openNotebook('check-notebook');
  if (!notebook.ok) throw new Error(notebook.error);
  const { store } = notebook.value;
  await store.commit(sampleNotebook().map((after) => ({ before: null, after })));
  await store.readAll('option');
  expect(await checkNotebook(notebook.value, work())).toEqual({
    ok: true,
    value: { soundCount: 16, unreadable: [] },
  });
  await spoil('check-notebook', uuid(3));
  await store.purge([uuid(10)]);
  expect(await checkNotebook(notebook.value, work())).toEqual({
    ok: true,
    value: { soundCount: 14, unreadable: [{ kind: 'option', id: uuid(3) }] },
  });
  const stopped = { ...work(), signal: AbortSignal.abort() };
  expect(await checkNotebook(notebook.value, stopped)).toEqual({ ok: false, error: 'stopped' });
  store.close();
});
