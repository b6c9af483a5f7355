import { afterEach, expect, it } from 'vitest';
import { addDemo, readDemoPeople, removeDemo } from '../../../utils/app/demo-notebook.ts';
import { type Notebook, openNotebook } from '../../../utils/app/notebook.ts';
import { changeSettings, readSettings } from '../../../utils/app/settings.ts';
import { type AnyRecord, KINDS } from '../../../utils/model/kinds.ts';
import type { Result } from '../../../utils/model/result.ts';
import { withheldIds } from '../../../utils/notebook/inherit-private.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { sample } from '../notebook/sample-records.ts';

const t = createTranslator('en');
let notebook: Notebook;

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function everything(): Promise<AnyRecord[]> {
  const lists = await Promise.all(KINDS.map((kind) => notebook.store.readAll(kind)));
  return lists.flatMap((list): AnyRecord[] => must(list).records);
}

afterEach(() => notebook.store.close());

it('fills a notebook with a demo person, four options and a visit, and none of it may be exported', async () => {
  notebook = must(await openNotebook('demo-added'));
  const { records } = must(await addDemo(notebook, t));
  const counts = Object.fromEntries(
    Object.entries(Object.groupBy(records, ({ kind }) => kind)).map(([k, list]) => [
      k,
      list.length,
    ]),
  );
  expect(counts).toEqual({
    person: 1,
    condition: 1,
    option: 4,
    source: 4,
    clip: 4,
    statement: 3,
    question: 3,
    medicine: 2,
    allergy: 1,
    visit: 1,
    visitQuestion: 3,
  });
  expect(withheldIds(records)).toEqual(new Set(records.map(({ id }) => id)));
});

it('removes the demo for good in one go and leaves everything else', async () => {
  notebook = must(await openNotebook('demo-removed'));
  const own = sample('person', 1, { name: 'Rosa' });
  must(await notebook.act([{ before: null, after: own }]));
  const { records } = must(await addDemo(notebook, t));
  const [demo] = must(await readDemoPeople(notebook.store));
  must(await changeSettings(notebook, { currentPersonId: demo?.id ?? null }));
  must(await removeDemo(notebook));
  expect((await everything()).map(({ id }) => id as string)).toEqual([own.id, notebook.device]);
  expect(must(await notebook.store.purgedIds())).toEqual(new Set(records.map(({ id }) => id)));
  expect(must(await readSettings(notebook)).currentPersonId).toBeNull();
});
