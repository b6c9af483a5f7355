import { afterEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../utils/db/store.ts';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { KINDS } from '../../../utils/model/kinds.ts';
import { ctx, otherCtx, sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';

const open: Store[] = [];
let count = 0;

async function freshStore(name = `store-${count++}`): Promise<Store> {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(opened.error);
  open.push(opened.value);
  return opened.value;
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

const created = (records: AnyRecord[]) => records.map((after) => ({ before: null, after }));

describe('the store', () => {
  it('gives back every kind of record as it was committed', async () => {
    const store = await freshStore();
    const records = sampleNotebook();
    expect(await store.commit(created(records))).toEqual({ ok: true, value: records });
    const lists = await Promise.all(KINDS.map((kind) => store.readAll(kind)));
    const read = lists.flatMap((list): AnyRecord[] => (list.ok ? list.value.records : []));
    expect(read).toEqual(records);
  });

  it('finds the records below another one by its id', async () => {
    const store = await freshStore();
    await store.commit(created(sampleNotebook()));
    const clips = await store.readOf('clip', 'optionId', uuid(3));
    expect(clips.ok && clips.value.records.map(({ id }) => id)).toEqual([uuid(5)]);
  });

  it('refuses a change to a record that has moved on', async () => {
    const store = await freshStore();
    const before = sample('option', 3, { name: 'Triptan' });
    await store.commit(created([before]));
    const mine = editRecord(before, { name: 'Sumatriptan' }, ctx);
    const theirs = editRecord(before, { name: 'Rizatriptan' }, otherCtx);
    expect(await store.commit([{ before, after: mine }])).toEqual({ ok: true, value: [mine] });
    expect(await store.commit([{ before, after: theirs }])).toEqual({
      ok: false,
      error: 'conflict',
    });
    expect(await store.get('option', uuid(3))).toEqual({ ok: true, value: mine });
  });

  it('lets one of two windows that change a record at once through, and tells the other', async () => {
    const name = `store-${count++}`;
    const [one, two] = [await freshStore(name), await freshStore(name)];
    const before = sample('option', 3);
    await one.commit(created([before]));
    const mine = editRecord(before, { name: 'mine' }, ctx);
    const theirs = editRecord(before, { name: 'theirs' }, otherCtx);
    const answers = await Promise.all([
      one.commit([{ before, after: mine }]),
      two.commit([{ before, after: theirs }]),
    ]);
    const kept = answers.find(({ ok }) => ok);
    expect(answers).toContainEqual({ ok: false, error: 'conflict' });
    expect(await one.get('option', uuid(3))).toEqual({
      ok: true,
      value: kept?.ok && kept.value[0],
    });
  });

  it.each([
    ['too-long', sample('option', 3, { note: 'x'.repeat(10_001) })],
    ['invalid', sample('option', 3, { howSure: 9 })],
  ] as const)('says %s and writes nothing of the act', async (error, bad) => {
    const store = await freshStore();
    const good = sample('person', 1);
    expect(await store.commit(created([good, bad]))).toEqual({ ok: false, error });
    expect(await store.get('person', uuid(1))).toEqual({ ok: false, error: 'not-found' });
  });

  it('leaves only the id of what is deleted for good, and lets nothing bring it back', async () => {
    const name = `store-${count++}`;
    const store = await freshStore(name);
    const secret = sample('option', 3, { name: 'A name to forget' });
    await store.commit(created([secret]));
    expect(await store.purge([secret.id])).toEqual({ ok: true, value: undefined });
    expect(await store.readAll('option')).toEqual({
      ok: true,
      value: { records: [], unreadable: [] },
    });
    expect(await store.purgedIds()).toEqual({ ok: true, value: new Set([secret.id]) });
    expect(await store.commit(created([secret]))).toEqual({ ok: false, error: 'conflict' });
  });
});
