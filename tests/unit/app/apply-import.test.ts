import { afterEach, describe, expect, it } from 'vitest';
import { applyImport } from '../../../utils/app/apply-import.ts';
import { type Notebook, openNotebook } from '../../../utils/app/notebook.ts';
import { readHere } from '../../../utils/app/read-here.ts';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import type { Result } from '../../../utils/model/result.ts';
import type { ImportPlan } from '../../../utils/notebook/import-plan.ts';
import { planImport } from '../../../utils/notebook/plan-import.ts';
import { FAILURE_OF, FAULTS, type Fault, withFault } from '../db/faults.ts';
import { otherCtx, sample } from '../notebook/sample-records.ts';

const open: Notebook[] = [];
afterEach(() => {
  for (const { store } of open.splice(0)) store.close();
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function openOne(name: string): Promise<Notebook> {
  const notebook = must(await openNotebook(name));
  open.push(notebook);
  return notebook;
}

const clips = Array.from({ length: 150 }, (_, n) => sample('clip', n + 100));
const plan = async (notebook: Notebook, records: AnyRecord[]): Promise<ImportPlan> =>
  planImport(must(await readHere(notebook)), records);

describe('an import', () => {
  it('is one act that can be taken back whole', async () => {
    const notebook = await openOne('import-act');
    const act = must(await applyImport(notebook, await plan(notebook, clips), new Map()));
    expect(act.records).toHaveLength(150);
    expect(must(await act.undo())).toBe('undone');
    const { records } = must(await readHere(notebook));
    const kept = [...records].filter(({ kind }) => kind === 'clip');
    expect(kept.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  });

  it('is not taken back in part when one of its records has changed since', async () => {
    const notebook = await openOne('import-changed');
    const act = must(await applyImport(notebook, await plan(notebook, clips), new Map()));
    const [first] = act.records as [(typeof clips)[number]];
    must(await notebook.act([notebook.change(first, { note: 'later' })]));
    expect(must(await act.undo())).toBe('changed-since');
    const clip = must(await notebook.store.get('clip', first.id));
    expect(clip).toMatchObject({ note: 'later', deletedAt: null });
  });

  it('planned before a record moved on changes nothing', async () => {
    const notebook = await openOne('import-stale');
    const [clip] = clips as [(typeof clips)[number]];
    must(await notebook.store.commit([{ before: null, after: clip }]));
    const theirs = editRecord(clip, { note: 'theirs' }, otherCtx);
    const made = await plan(notebook, [theirs, sample('option', 3)]);
    must(await notebook.act([notebook.change(clip, { note: 'mine' })]));
    expect(await applyImport(notebook, made, new Map())).toEqual({ ok: false, error: 'conflict' });
    expect(await notebook.store.get('option', sample('option', 3).id)).toMatchObject({ ok: false });
  });

  it('brings nothing back that was deleted for good', async () => {
    const notebook = await openOne('import-purged');
    must(await notebook.store.commit([{ before: null, after: sample('option', 3) }]));
    must(await notebook.store.purge([sample('option', 3).id]));
    const { items } = await plan(notebook, [sample('option', 3)]);
    expect(items.map(({ state }) => state)).toEqual(['gone-here']);
  });

  it.each(Object.keys(FAULTS) as Fault[])('leaves the old state whole when %s', async (fault) => {
    const notebook = await openOne(`import-fault-${fault}`);
    const few = clips.slice(0, 9);
    for (let nth = 1; nth <= few.length; nth++) {
      const made = await plan(notebook, few);
      const { result } = await withFault(fault, nth, () => applyImport(notebook, made, new Map()));
      expect(result).toEqual({ ok: false, error: FAILURE_OF[fault] });
      const { records } = must(await readHere(notebook));
      expect([...records].filter(({ kind }) => kind === 'clip')).toEqual([]);
    }
  });

  it('that cannot be taken back for want of room stands as it was', async () => {
    const notebook = await openOne('import-undo-fault');
    const act = must(
      await applyImport(notebook, await plan(notebook, clips.slice(0, 9)), new Map()),
    );
    const { result } = await withFault('the disk is full at a write', 4, () => act.undo());
    expect(result).toEqual({ ok: false, error: 'quota' });
    const { records } = must(await readHere(notebook));
    expect([...records].filter(({ kind }) => kind === 'clip')).toEqual(act.records);
    expect(must(await act.undo())).toBe('undone');
  });
});
