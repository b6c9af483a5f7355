import { afterEach, describe, expect, it } from 'vitest';
import { readDeviceNames } from '../../../utils/app/device-names.ts';
import { makeShare } from '../../../utils/app/make-share.ts';
import { type Notebook, openNotebook } from '../../../utils/app/notebook.ts';
import { type OpenedShare, openShare, takeShare } from '../../../utils/app/open-share.ts';
import { readHere } from '../../../utils/app/read-here.ts';
import type { PersonId } from '../../../utils/model/ids.ts';
import type { Result } from '../../../utils/model/result.ts';
import { blank } from '../../../utils/notebook/blank-records.ts';
import { newId } from '../../../utils/platform/clock-and-ids.ts';
import { chooseRecords } from '../../../utils/share/choose-records.ts';

const open: Notebook[] = [];
afterEach(() => {
  for (const { store } of open.splice(0)) store.close();
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function notebookOf(name: string): Promise<Notebook> {
  const notebook = must(await openNotebook(`share-${name}`));
  open.push(notebook);
  const own = must(await notebook.store.get('device', notebook.device));
  must(await notebook.act([notebook.change(own, { name })]));
  return notebook;
}

async function addPerson(notebook: Notebook): Promise<PersonId> {
  const id = newId<PersonId>();
  const person = notebook.add('person', { ...blank('person'), name: 'Mum', personId: id });
  const record = { ...person.after, id, personId: id };
  must(await notebook.act([{ before: null, after: record }]));
  const option = { ...blank('option'), personId: id, statusAt: 0, name: 'Topiramate' };
  must(await notebook.act([notebook.add('option', option)]));
  return id;
}

async function send(from: Notebook, personId: PersonId, to: Notebook): Promise<OpenedShare> {
  const { records } = must(await readHere(from));
  const contents = chooseRecords(records, [
    { personId, conditions: 'all', isHealthIncluded: true },
  ]);
  return must(await openShare(to, must(await makeShare(from, contents, 'päss')), 'päss'));
}

const kept = async ({ store }: Notebook) => must(await store.readAll('option')).records;
const SLOW_MS = 60_000;

describe('sharing between two notebooks', () => {
  it(
    'brings records and the name of who wrote them, once, and can be taken back',
    async () => {
      const [rosa, ana] = [await notebookOf('Rosa'), await notebookOf('Ana')];
      const personId = await addPerson(rosa);
      const act = must(await takeShare(ana, await send(rosa, personId, ana), new Map()));
      expect(await kept(ana)).toEqual(await kept(rosa));
      expect(must(await readDeviceNames(ana.store)).get(rosa.device)).toBe('Rosa');
      const again = await send(rosa, personId, ana);
      expect(again.plan.items.every(({ state }) => state === 'same')).toBe(true);
      expect(must(await takeShare(ana, again, new Map())).records).toEqual([]);
      expect(must(await act.undo())).toBe('undone');
      expect((await kept(ana)).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    },
    SLOW_MS,
  );

  it(
    'writes nothing when a record has moved on since it was looked at',
    async () => {
      const [rosa, ana] = [await notebookOf('Rosa 2'), await notebookOf('Ana 2')];
      const personId = await addPerson(rosa);
      must(await takeShare(ana, await send(rosa, personId, ana), new Map()));
      const [option] = await kept(rosa);
      if (!option) throw new Error('no option');
      must(await rosa.act([rosa.change(option, { note: 'from Rosa' })]));
      const opened = await send(rosa, personId, ana);
      const [mine] = await kept(ana);
      if (mine) must(await ana.act([ana.change(mine, { myLeaning: 'since' })]));
      expect(await takeShare(ana, opened, new Map())).toEqual({ ok: false, error: 'conflict' });
      expect((await kept(ana))[0]).toMatchObject({ note: '', myLeaning: 'since' });
    },
    SLOW_MS,
  );
});
