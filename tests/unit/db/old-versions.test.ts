import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DATABASE_VERSION } from '../../../utils/db/database.ts';
import { openStore } from '../../../utils/db/store.ts';
import { KINDS } from '../../../utils/model/kinds.ts';

const FOLDER = 'tests/fixtures/notebooks';
const Row = z.looseObject({ id: z.uuid(), sealed: z.unknown().optional() });
const Fixture = z.object({
  databaseVersion: z.int(),
  /** Table name → indexed fields. */
  stores: z.record(z.string(), z.array(z.string())),
  rows: z.record(z.string(), z.array(Row)),
});
type Fixture = z.infer<typeof Fixture>;

const files = readdirSync(FOLDER).sort();
const read = (file: string) => Fixture.parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));

/** Builds the database as that version left it, without our code. */
function build(name: string, { databaseVersion, stores, rows }: Fixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, databaseVersion * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [store, indexes] of Object.entries(stores)) {
        const table = request.result.createObjectStore(store, { keyPath: 'id' });
        for (const index of indexes) table.createIndex(index, index);
        for (const row of rows[store] ?? []) table.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

it('has a whole notebook of every database version', () => {
  const versions = Array.from({ length: DATABASE_VERSION }, (_, i) => i + 1);
  expect(files).toEqual(versions.map((n) => `v${String(n).padStart(3, '0')}.json`));
});

describe.each(files)('the notebook %s', (file) => {
  const fixture = read(file);

  it('has every kind of record', () => {
    const kinds = KINDS.filter((kind) => (fixture.rows[kind] ?? []).length > 0);
    expect(kinds).toEqual(KINDS);
  });

  it('opens in this version with every record', async () => {
    await build(file, fixture);
    const store = await openStore(file);
    if (!store.ok) throw new Error(store.error);
    for (const kind of KINDS) {
      const rows = fixture.rows[kind] ?? [];
      const kept = rows.filter(({ sealed }) => sealed !== undefined).map(({ id }) => id);
      const list = await store.value.readAll(kind);
      if (!list.ok) throw new Error(list.error);
      expect(list.value.unreadable).toEqual([]);
      expect(list.value.records.map(({ id }) => id).sort()).toEqual(kept.sort());
    }
    expect(await store.value.purgedIds()).toMatchObject({ ok: true });
    store.value.close();
  });
});

it('gives back the records of version 1 as they were written', async () => {
  const fixture = read('v001.json');
  await build('v1-as-written', fixture);
  const store = await openStore('v1-as-written');
  if (!store.ok) throw new Error(store.error);
  for (const kind of KINDS) {
    const list = await store.value.readAll(kind);
    const written = (fixture.rows[kind] ?? []).flatMap(({ sealed }) => sealed ?? []);
    expect(list.ok && list.value.records).toEqual(written);
  }
  store.value.close();
});
