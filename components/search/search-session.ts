import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { type Search, startSearch } from '../../utils/app/search-notebook.ts';
import {
  NO_FILTERS,
  type SearchFilters,
  type SearchQuery,
} from '../../utils/search/search-query.ts';
import { useNotebook } from '../hooks/use-notebook.ts';

/** What is being searched for. It lives in this window's memory: never in the address or on disk. */
export interface SearchSession {
  /** Null until it has been started. */
  search: Search | null;
  words: string;
  setWords(words: string): void;
  filters: SearchFilters;
  setFilters(filters: SearchFilters): void;
  sort: SearchQuery['sort'];
  setSort(sort: SearchQuery['sort']): void;
}

export const SearchContext = createContext<SearchSession | null>(null);

/** Starts the search of this window, and ends it with the page that shows it. */
export function useNewSearchSession(): SearchSession {
  const { store } = useNotebook();
  const [search, setSearch] = useState<Search | null>(null);
  const [words, setWords] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const [sort, setSort] = useState<SearchQuery['sort']>('relevance');
  useEffect(() => {
    const started = startSearch(store);
    setSearch(started);
    return () => {
      started.stop();
      setSearch(null);
    };
  }, [store]);
  return useMemo(
    () => ({ search, words, setWords, filters, setFilters, sort, setSort }),
    [search, words, filters, sort],
  );
}

export function useSearchSession(): SearchSession {
  const session = useContext(SearchContext);
  if (!session) throw new Error('There is no search on this page');
  return session;
}
