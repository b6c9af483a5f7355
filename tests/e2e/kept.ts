import type { App } from './fixtures.ts';

declare const chrome: {
  storage: Record<'local' | 'session' | 'sync', { get(): Promise<Record<string, unknown>> }>;
};

interface Kept {
  /** Every record of every database, and storage.local and .sync, as one text. */
  onDisk: string;
  /** storage.session, which the browser forgets when it closes. */
  inMemory: string;
}

/** All that the extension keeps anywhere, read from one of its own pages. */
export async function readEverythingKept(app: App): Promise<Kept> {
  const page = await app.open('/notebook.html');
  const kept = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, unknown> = {};
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store).getAll();
        databases[`${name}/${store}`] = await settled(rows);
      }
      database.close();
    }
    const { local, sync, session } = chrome.storage;
    return {
      onDisk: JSON.stringify([databases, await local.get(), await sync.get()]),
      inMemory: JSON.stringify(await session.get()),
    };
  });
  await page.close();
  return kept;
}
