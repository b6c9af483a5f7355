import { waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Notebook } from '../../../utils/app/notebook.ts';
import { type Search, startSearch } from '../../../utils/app/search-notebook.ts';
import { NO_FILTERS } from '../../../utils/search/search-query.ts';
import { must, notebookWith } from '../components/open-page.tsx';
import { sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';

let notebook: Notebook;
let search: Search;
afterEach(() => {
  search.stop();
  notebook.store.close();
});

async function begin(records = sampleNotebook()) {
  notebook = await notebookWith(records.filter(({ kind }) => kind !== 'device'));
  search = startSearch(notebook.store);
  await waitFor(() => expect(search.state().isReady).toBe(true));
}

async function find(words: string): Promise<string[]> {
  const answer = await search.ask({ words, filters: NO_FILTERS, sort: 'relevance', most: 20 });
  return answer?.hits.map(({ id }) => id) ?? [];
}

it('finds what was there before it began', async () => {
  await begin();
  expect(search.state()).toMatchObject({ share: 1, isFailed: false, unreadable: 0 });
  expect(await find('topiramat')).toEqual([uuid(3)]);
});

it('follows what is written, changed, put in the trash and deleted for good', async () => {
  await begin();
  const option = sample('option', 40, { name: 'Ginger tea' });
  const act = must(await notebook.act([{ before: null, after: option }]));
  await waitFor(async () => expect(await find('ginger')).toEqual([uuid(40)]));
  const renamed = notebook.change(option, { name: 'Mint tea' });
  must(await notebook.act([renamed]));
  await waitFor(async () => expect(await find('mint')).toEqual([uuid(40)]));
  expect(await find('ginger')).toEqual([]);
  must(await notebook.act(notebook.trash([renamed.after])));
  await waitFor(async () => expect(await find('mint')).toEqual([]));
  must(await notebook.store.purge([act.records[0]?.id ?? '']));
  await waitFor(async () => expect(await find('mint')).toEqual([]));
});

it('takes in many at once, when nobody names them', async () => {
  await begin();
  const many = Array.from({ length: 80 }, (_, n) => sample('allergy', 100 + n, { to: `Nut ${n}` }));
  must(await notebook.act(many.map((after) => ({ before: null, after }))));
  await waitFor(async () => expect(await find('nut 7')).toContain(uuid(107)));
});

it('answers only the latest question', async () => {
  await begin();
  const [first, second] = await Promise.all([
    search.ask({ words: 'migraine', filters: NO_FILTERS, sort: 'relevance', most: 5 }),
    search.ask({ words: 'ibuprofen', filters: NO_FILTERS, sort: 'relevance', most: 5 }),
  ]);
  expect(first).toBeNull();
  expect(second?.hits.map(({ id }) => id)).toEqual([uuid(10)]);
});
