import { useEffect, useState } from 'preact/hooks';
import type { Search, SearchState } from '../../utils/app/search-notebook.ts';

const NOT_YET: SearchState = {
  share: 0,
  isReady: false,
  isFailed: false,
  changes: 0,
  unreadable: 0,
};

/** How far the search's index is, kept up to date. */
export function useSearchState(search: Search | null): SearchState {
  const [state, setState] = useState(NOT_YET);
  useEffect(() => {
    if (!search) return setState(NOT_YET);
    setState(search.state());
    return search.onChange(() => setState(search.state()));
  }, [search]);
  return state;
}

/** How many of the notebook's records the search could not read. */
export function useUnreadable(search: Search | null): number {
  const [unreadable, setUnreadable] = useState(0);
  useEffect(() => search?.onChange(() => setUnreadable(search.state().unreadable)), [search]);
  return unreadable;
}
