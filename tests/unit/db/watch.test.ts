import { afterEach, expect, it, vi } from 'vitest';
import { plainSealer, type Sealer } from '../../../utils/crypto/sealer.ts';
import { ReadFailure } from '../../../utils/db/read-failure.ts';
import { openStore, type Store } from '../../../utils/db/store.ts';
import { watch } from '../../../utils/db/watch.ts';
import { sample, uuid } from '../notebook/sample-records.ts';

const open: Store[] = [];

/** As slow and as foreign to Dexie as real cryptography. */
const slowSealer: Sealer = {
  check: plainSealer.check,
  seal: async (...record) => {
    await crypto.subtle.digest('SHA-256', new Uint8Array(8));
    return plainSealer.seal(...record);
  },
  open: async (sealed, kind, id) => {
    await crypto.subtle.digest('SHA-256', new Uint8Array(8));
    await new Promise((resolve) => setTimeout(resolve, 1));
    return plainSealer.open(sealed, kind, id);
  },
};

async function openOne(name: string): Promise<Store> {
  const opened = await openStore(name, slowSealer);
  if (!opened.ok) throw new Error(opened.error);
  open.push(opened.value);
  return opened.value;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

it('tells a page of what another window writes, in every kind that its query reads', async () => {
  const mine = await openOne('watched');
  const theirs = await openOne('watched');
  await mine.commit([{ before: null, after: sample('condition', 2) }]);
  const seen: string[] = [];
  const stop = watch(
    mine,
    async (store) => {
      const conditions = await store.readAll('condition');
      const options = await store.readAll('option');
      const visits = await store.readAll('visit');
      return [conditions, options, visits].map((r) => (r.ok ? r.value.records.length : r.error));
    },
    (counts) => seen.push(counts.join()),
    (failure) => seen.push(failure),
  );
  await vi.waitFor(() => expect(seen.at(-1)).toBe('1,0,0'));
  await theirs.commit([{ before: null, after: sample('visit', 8) }]);
  await vi.waitFor(() => expect(seen.at(-1)).toBe('1,0,1'));
  await theirs.commit([{ before: null, after: sample('option', 3) }]);
  await vi.waitFor(() => expect(seen.at(-1)).toBe('1,1,1'));
  await mine.commit([{ before: null, after: sample('option', 4) }]);
  await vi.waitFor(() => expect(seen.at(-1)).toBe('1,2,1'));
  stop();
  const last = seen.length;
  await theirs.commit([{ before: null, after: sample('option', 5) }]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toHaveLength(last);
});

it('follows a query that reads by another way than the store it is given', async () => {
  const store = await openOne('watched-aside');
  const seen: number[] = [];
  const count = async () => {
    const options = await store.readAll('option');
    return options.ok ? options.value.records.length : -1;
  };
  const stop = watch(store, count, (value) => seen.push(value), expect.unreachable);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
  await store.commit([{ before: null, after: sample('option', 3) }]);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  stop();
});

it('gives the same object for a record that nobody has written', async () => {
  const store = await openOne('watched-same');
  await store.commit([{ before: null, after: sample('option', 3) }]);
  const [first, second] = [await store.get('option', uuid(3)), await store.get('option', uuid(3))];
  expect(first.ok && second.ok && first.value === second.value).toBe(true);
});

it('says why a query could not read', async () => {
  const store = await openOne('watched-failing');
  const failed = new Promise((resolve) => {
    watch(
      store,
      () => Promise.reject(new ReadFailure('locked')),
      () => resolve('a value'),
      resolve,
    );
  });
  expect(await failed).toBe('locked');
});
