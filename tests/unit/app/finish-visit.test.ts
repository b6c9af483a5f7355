import { afterEach, describe, expect, it } from 'vitest';
import { editFields } from '../../../utils/app/edit-fields.ts';
import { finishVisitNow } from '../../../utils/app/finish-visit.ts';
import { type Notebook, openNotebook } from '../../../utils/app/notebook.ts';
import type { RecordOf } from '../../../utils/model/kinds.ts';
import { sampleNotebook, uuid } from '../notebook/sample-records.ts';

const VISIT = uuid<RecordOf<'visit'>['id']>(8);
const OPTION = uuid<RecordOf<'option'>['id']>(3);
let notebook: Notebook | undefined;
afterEach(() => notebook?.store.close());

async function open(name: string): Promise<Notebook> {
  const opened = await openNotebook(name);
  if (!opened.ok) throw new Error(opened.error);
  notebook = opened.value;
  const records = sampleNotebook().filter(({ kind }) => kind !== 'device');
  await notebook.store.commit(records.map((after) => ({ before: null, after })));
  return notebook;
}

async function read<K extends 'visit' | 'option'>(kind: K, id: string): Promise<RecordOf<K>> {
  const found = await notebook?.store.get(kind, id);
  if (!found?.ok) throw new Error('not there');
  return found.value;
}

describe('a visit that is over', () => {
  it('is marked so in one act with its options, and undone in one', async () => {
    const done = await finishVisitNow(await open('finish'), VISIT);
    if (!done.ok) throw new Error(done.error);
    expect(done.value.askedCount).toBe(1);
    expect((await read('visit', VISIT)).state).toBe('done');
    expect((await read('option', OPTION)).status).toBe('asked');
    expect(await done.value.act.undo()).toEqual({ ok: true, value: 'undone' });
    expect((await read('visit', VISIT)).state).toBe('planned');
    expect((await read('option', OPTION)).status).toBe('found');
  });

  it('keeps what is typed at that very moment', async () => {
    const own = await open('finish-typing');
    const typing = editFields(own, 'visit', VISIT, { decision: 'Wait.' });
    const done = await finishVisitNow(own, VISIT);
    expect([done.ok, (await typing).ok]).toEqual([true, true]);
    expect(await read('visit', VISIT)).toMatchObject({ state: 'done', decision: 'Wait.' });
  });

  it('is not there any more: says so and changes nothing', async () => {
    const done = await finishVisitNow(await open('finish-gone'), uuid(999));
    expect(done).toEqual({ ok: false, error: 'not-found' });
  });
});
