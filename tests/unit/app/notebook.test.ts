import { afterEach, describe, expect, it } from 'vitest';
import { type Notebook, openNotebook } from '../../../utils/app/notebook.ts';
import { changeSettings, readSettings } from '../../../utils/app/settings.ts';
import type { PersonId } from '../../../utils/model/ids.ts';
import { KINDS, type RecordOf } from '../../../utils/model/kinds.ts';
import type { Result } from '../../../utils/model/result.ts';
import { blank } from '../../../utils/notebook/blank-records.ts';
import { uuid } from '../notebook/sample-records.ts';

const open: Notebook[] = [];
let count = 0;

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function freshNotebook(name = `notebook-${count++}`): Promise<Notebook> {
  const notebook = must(await openNotebook(name));
  open.push(notebook);
  return notebook;
}

async function addOption({ add, act }: Notebook, name: string): Promise<RecordOf<'option'>> {
  const fields = { ...blank('option'), personId: uuid<PersonId>(1), statusAt: 0, name };
  const made = add('option', fields);
  must(await act([made]));
  return made.after;
}

afterEach(() => {
  for (const { store } of open.splice(0)) store.close();
});

describe('opening the notebook', () => {
  it('makes the record of this browser and nothing else', async () => {
    const { store, device } = await freshNotebook();
    const lists = await Promise.all(KINDS.map((kind) => store.readAll(kind)));
    const ids = lists.flatMap((list) => must(list).records.map(({ id }) => id as string));
    expect(ids).toEqual([device]);
  });

  it('finds the same browser again, also when two windows open it at once', async () => {
    const name = `notebook-${count++}`;
    const first = await freshNotebook(name);
    const [second, third] = await Promise.all([freshNotebook(name), freshNotebook(name)]);
    expect([second.device, third.device]).toEqual([first.device, first.device]);
  });

  it('remembers changed settings', async () => {
    const notebook = await freshNotebook();
    must(await changeSettings(notebook, { theme: 'dark' }));
    must(await changeSettings(notebook, { portalLimit: 2_000 }));
    expect(must(await readSettings(notebook))).toMatchObject({
      theme: 'dark',
      portalLimit: 2_000,
      detectionMode: 'on-click',
    });
  });

  it('refuses settings outside their limits', async () => {
    const notebook = await freshNotebook();
    const refused = await changeSettings(notebook, { portalLimit: 5 });
    expect(refused).toEqual({ ok: false, error: 'invalid' });
  });
});

describe('an act', () => {
  it('is taken back as new versions', async () => {
    const notebook = await freshNotebook();
    const option = await addOption(notebook, 'Topiramate');
    const act = must(await notebook.act([notebook.change(option, { name: 'Propranolol' })]));
    expect(must(await act.undo())).toBe('undone');
    const now = must(await notebook.store.get('option', option.id));
    expect(now.name).toBe('Topiramate');
    expect(now.versions[notebook.device]).toBe(3);
  });

  it('that made a record is taken back by putting it in the trash', async () => {
    const notebook = await freshNotebook();
    const fields = { ...blank('option'), personId: uuid<PersonId>(1), statusAt: 0 };
    const made = notebook.add('option', fields);
    const act = must(await notebook.act([made]));
    must(await act.undo());
    expect(must(await notebook.store.get('option', made.after.id)).deletedAt).not.toBeNull();
  });

  it('is not taken back when a record has changed since, not even in part', async () => {
    const notebook = await freshNotebook();
    const [a, b] = [await addOption(notebook, 'A'), await addOption(notebook, 'B')];
    const act = must(await notebook.act(notebook.trash([a, b])));
    const [, deletedB] = act.records as RecordOf<'option'>[];
    must(await notebook.act([notebook.change(deletedB as RecordOf<'option'>, { note: 'x' })]));
    expect(must(await act.undo())).toBe('changed-since');
    expect(must(await notebook.store.get('option', a.id)).deletedAt).not.toBeNull();
  });

  it('joins several changes to one record', async () => {
    const notebook = await freshNotebook();
    const option = await addOption(notebook, 'A');
    const first = notebook.change(option, { name: 'B' });
    const second = notebook.change(first.after, { note: 'read twice' });
    const act = must(await notebook.act([first, second]));
    expect(act.records).toEqual([second.after]);
    must(await act.undo());
    expect(must(await notebook.store.get('option', option.id))).toMatchObject({
      name: 'A',
      note: '',
    });
  });

  it('that changes nothing writes nothing', async () => {
    const notebook = await freshNotebook();
    const option = await addOption(notebook, 'A');
    const act = must(await notebook.act([notebook.change(option, { name: 'A' })]));
    expect(act.records).toEqual([]);
    expect(must(await notebook.store.get('option', option.id))).toEqual(option);
  });
});
