import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { makeSearchIndex } from '../../../utils/search/search-index.ts';
import { NO_FILTERS, type SearchFilters } from '../../../utils/search/search-query.ts';
import { sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';

function indexOf(records: readonly AnyRecord[]) {
  const index = makeSearchIndex();
  for (const record of records) index.put(record);
  return index;
}

function find(records: readonly AnyRecord[], words: string, filters: Partial<SearchFilters> = {}) {
  const all = { ...NO_FILTERS, ...filters };
  return indexOf(records).search({ words, filters: all, sort: 'relevance', most: 50 });
}

const idsFor = (...args: Parameters<typeof find>) =>
  find(...args).hits.map(({ id }) => Number.parseInt(id.slice(-12), 16));

const facts = { ...sample('source', 6).facts, title: 'Knee guide', siteName: 'Larch Street' };
const quote = { exact: 'Swelling goes down.', prefix: '', suffix: '', position: null };
const inTrash = { deletedAt: 1 };
const notebook: AnyRecord[] = [
  sample('person', 1, { name: 'Rosa' }),
  sample('condition', 2, { name: 'Knee pain' }),
  sample('option', 3, {
    conditionId: uuid(2),
    name: 'Inyección de cortisona',
    genericName: 'triamcinolone',
    status: 'considering',
  }),
  sample('clip', 4, { conditionId: uuid(2), optionId: uuid(3), quote, facts, note: 'Ask Ana' }),
  sample('question', 5, { optionId: uuid(3), clipId: uuid(4), text: 'Who pays for this?' }),
  sample('statement', 7, { optionId: uuid(3), text: 'Fewer bad mornings' }),
  sample('visit', 8, { reason: 'Stairs hurt', clinicianName: 'Dr. Ruiz', day: '2026-03-01' }),
  sample('visitQuestion', 9, { answer: 'The insurance does', questionId: uuid(5) }),
  sample('medicine', 10, { name: 'Ibuprofen', whatFor: 'headaches' }),
  sample('allergy', 11, { to: 'Penicillin', reaction: 'hives' }),
  sample('clinician', 12, { name: 'Dr. Lin', specialty: 'orthopedics' }),
];

describe('what a search finds', () => {
  it.each<[string, string, number[]]>([
    ['a name', 'rosa', [1]],
    ['the beginning of a word', 'corti', [3]],
    ['a word without its accent', 'inyeccion', [3]],
    ['a word in capitals with an accent', 'INYECCIÓN', [3]],
    ['a plural', 'inyecciones', [3]],
    ['the other name of an option', 'triamcinolone', [3]],
    ['one wrong letter', 'penicilin', [11]],
    ['two wrong letters in a long word', 'orthopaedicks', [12]],
    ['a passage', 'swelling', [4]],
    ['the title and the site of a page', 'larch guide', [4]],
    ['a note', 'ana', [4]],
    ['a question', 'pays', [5]],
    ['an answer', 'insurance', [9]],
    ['a statement', 'mornings', [7]],
    ['a visit by its clinician', 'ruiz', [8]],
    ['a medicine by what it is for', 'headache', [10]],
    ['a reaction', 'hives', [11]],
    ['nothing for words that are nowhere', 'xylophone', []],
    ['nothing for words that are everywhere', 'the', []],
  ])('%s', (_, words, ids) => {
    expect(idsFor(notebook, words)).toEqual(ids);
  });

  it('the record that is called so comes before those that mention it', () => {
    expect(idsFor(notebook, 'knee')).toEqual([2, 4]);
  });

  it('all of the words in one record, and says so when only some could be found', () => {
    expect(find(notebook, 'swelling ana').how).toBe('all');
    expect(find(notebook, 'swelling penicillin')).toMatchObject({ how: 'some', total: 2 });
  });

  it('names the index words that matched, so that they can be marked', () => {
    expect(find(notebook, 'swel').hits[0]?.terms).toEqual(['swelling']);
  });
});

describe('what is in the trash is never found', () => {
  it.each<[string, AnyRecord, string]>([
    ['itself', sample('clip', 4, { quote, ...inTrash }), 'swelling'],
    ['below an option', sample('option', 3, { name: 'Cortisone', ...inTrash }), 'swelling'],
    ['below a condition', sample('condition', 2, { name: 'Knee pain', ...inTrash }), 'mornings'],
    ['below a person', sample('person', 1, { name: 'Rosa', ...inTrash }), 'ibuprofen'],
  ])('%s', (_, deleted, words) => {
    const records = notebook.map((one) => (one.id === deleted.id ? deleted : one));
    expect(idsFor(records, words)).toEqual([]);
  });

  it('and is found again once it is back', () => {
    const index = indexOf(notebook);
    const search = () =>
      index.search({ words: 'swelling', filters: NO_FILTERS, sort: 'relevance', most: 9 }).total;
    index.put(sample('option', 3, inTrash));
    expect(search()).toBe(0);
    index.put(sample('option', 3));
    expect(search()).toBe(1);
    index.remove(uuid(4));
    expect(search()).toBe(0);
  });

  it('also when two options were joined with each other', () => {
    const circle = [
      sample('person', 1),
      sample('option', 3, { name: 'Gel', mergedInto: uuid(4) }),
      sample('option', 4, { name: 'Ointment', mergedInto: uuid(3), ...inTrash }),
    ];
    expect(idsFor(circle, 'gel')).toEqual([]);
  });
});

describe('filters', () => {
  it.each<[string, Partial<SearchFilters>, number[]]>([
    ['a kind', { kind: 'medicine' }, [10]],
    ['a status, of the option and what hangs on it', { status: 'considering' }, [3, 4, 5, 7]],
    ['a condition, by the option too', { conditionId: uuid(2) }, [2, 3, 4, 5, 7, 9]],
    ['what a question asks about', { hasQuestion: true }, [3, 4]],
    ['a person, whose clinicians are the notebook’s', { personId: uuid(99) }, [12]],
    ['a day', { from: Date.UTC(2026, 2, 1), before: Date.UTC(2026, 2, 2) }, [8]],
  ])('by %s', (_, filters, ids) => {
    expect(idsFor(notebook, '', filters).toSorted((a, b) => a - b)).toEqual(ids);
  });

  it('narrow what the words find', () => {
    expect(idsFor(notebook, 'knee', { kind: 'clip' })).toEqual([4]);
    expect(idsFor(notebook, 'knee', { sourceKind: 'research' })).toEqual([]);
  });

  it('leave the newest first when asked', () => {
    const clips = [3, 9, 5].map((at, n) => sample('clip', 20 + n, { note: 'sleep', savedAt: at }));
    const { hits } = indexOf(clips).search({
      words: 'sleep',
      filters: NO_FILTERS,
      sort: 'newest',
      most: 2,
    });
    expect(hits.map(({ id }) => id)).toEqual([uuid(21), uuid(22)]);
  });
});

it('keeps to the kinds that a notebook shows', () => {
  expect(idsFor(sampleNotebook(), 'laptop')).toEqual([]);
});
