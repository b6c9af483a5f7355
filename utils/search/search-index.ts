import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { AnyRecord } from '../model/kinds.ts';
import {
  SEARCH_FIELDS,
  type SearchField,
  type SearchTexts,
  searchTexts,
} from './search-document.ts';
import { type SearchEntry, searchEntry } from './search-entry.ts';
import type { SearchAnswer, SearchHit, SearchQuery } from './search-query.ts';
import { makeSearchShelf } from './search-shelf.ts';
import { toTerm, wordsIn } from './terms.ts';

interface SearchDocument {
  id: string;
  texts: SearchTexts;
}

/** A full-text index of records. It holds terms, ids and codes, none of the texts. */
export interface SearchIndex {
  /** Takes a record in, or its next version. */
  put(record: AnyRecord): void;
  /** Forgets a record that is gone for good. */
  remove(id: string): void;
  search(query: SearchQuery): SearchAnswer;
}

/** Fewer than this, and words that are only similar are looked for too. */
const FEW = 3;
const BOOST: Record<SearchField, number> = { name: 4, own: 2, source: 1.5, quote: 1, page: 0.5 };

const OPTIONS: Options<SearchDocument> = {
  fields: [...SEARCH_FIELDS],
  tokenize: wordsIn,
  processTerm: toTerm,
  extractField: ({ id, texts }, field) =>
    field === 'id' ? id : (texts[field as SearchField]?.join('\n') ?? ''),
};
const AS_TYPED: SearchOptions = {
  combineWith: 'AND',
  boost: BOOST,
  weights: { prefix: 0.6, fuzzy: 0.3 },
  prefix: (term, at, terms) => term.length > (at === terms.length - 1 ? 1 : 2),
};
/** One error in a word of four letters or more, two from eight on. */
const SIMILAR: SearchOptions = {
  ...AS_TYPED,
  fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
};

export function makeSearchIndex(): SearchIndex {
  const index = new MiniSearch<SearchDocument>(OPTIONS);
  const shelf = makeSearchShelf();
  const leave = (id: string) => {
    if (index.has(id)) index.discard(id);
    shelf.remove(id);
  };
  const put = (record: AnyRecord) => {
    const entry = searchEntry(record);
    if (!entry) return;
    if (index.has(record.id)) index.discard(record.id);
    shelf.put(entry);
    const texts = searchTexts(record);
    if (texts) index.add({ id: record.id, texts });
  };
  const search = (query: SearchQuery): SearchAnswer => {
    const isShown = (id: string) => {
      const entry = shelf.get(id);
      return entry !== undefined && shelf.isShown(entry, query.filters);
    };
    if (query.words.trim() === '') {
      const shown = [...shelf.all()].filter(({ id }) => index.has(id) && isShown(id));
      return { hits: newestOf(shown, query.most), total: shown.length, how: 'all' };
    }
    const { results, how } = find(index, query.words, ({ id }) => isShown(id));
    return { hits: toHits(results, query, shelf.get), total: results.length, how };
  };
  return { put, remove: leave, search };
}

function find(
  index: MiniSearch<SearchDocument>,
  words: string,
  filter: (result: SearchResult) => boolean,
): { results: SearchResult[]; how: SearchAnswer['how'] } {
  const asTyped = index.search(words, { ...AS_TYPED, ...fieldsFor(words), filter });
  if (asTyped.length >= FEW) return { results: asTyped, how: 'all' };
  const similar = index.search(words, { ...SIMILAR, ...fieldsFor(words), filter });
  if (asTyped.length > 0) return { results: similar, how: 'all' };
  if (similar.length > 0) return { results: similar, how: 'similar' };
  return { results: index.search(words, { ...SIMILAR, combineWith: 'OR', filter }), how: 'some' };
}

/** Two letters begin thousands of words: those are looked for in names only. */
function fieldsFor(words: string): SearchOptions {
  const isShort = wordsIn(words).every((word) => word.length < 3);
  return isShort ? { fields: ['name'] } : {};
}

function toHits(
  results: readonly SearchResult[],
  { sort, most }: SearchQuery,
  entryOf: (id: string) => SearchEntry | undefined,
): SearchHit[] {
  const momentOf = ({ id }: SearchResult) => entryOf(id)?.at ?? 0;
  const sorted =
    sort === 'newest' ? results.toSorted((a, b) => momentOf(b) - momentOf(a)) : results;
  return sorted.slice(0, most).flatMap(({ id, terms }) => {
    const entry = entryOf(id);
    return entry ? [{ id, kind: entry.kind, terms }] : [];
  });
}

function newestOf(entries: readonly SearchEntry[], most: number): SearchHit[] {
  const sorted = entries.toSorted((a, b) => b.at - a.at);
  return sorted.slice(0, most).map(({ id, kind }) => ({ id, kind, terms: [] }));
}
