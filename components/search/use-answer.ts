import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ReadHit, readHits } from '../../utils/app/read-hits.ts';
import type { SearchState } from '../../utils/app/search-notebook.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import {
  NO_FILTERS,
  type SearchAnswer,
  type SearchQuery,
} from '../../utils/search/search-query.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useSearchSession } from './search-session.ts';

export interface ShownAnswer extends Pick<SearchAnswer, 'total' | 'how'> {
  hits: ReadHit[];
  /** False while the answer to what is asked now is on its way, and this is the one before. */
  isLatest: boolean;
}

interface Answered {
  query: SearchQuery;
  answer: Omit<ShownAnswer, 'isLatest'>;
}

/**
 * The answer to what is searched for now, its records read; those `known` need not be. Null when nothing is searched for. Asked
 * again when the index knows more.
 */
export function useAnswer(
  most: number,
  { share, changes }: SearchState,
  known: readonly AnyRecord[],
): ShownAnswer | null {
  const { store } = useNotebook();
  const { search, words, filters, sort } = useSearchSession();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const latestKnown = useRef(known);
  latestKnown.current = known;
  const tenths = Math.floor(share * 10);
  const isAsked = words.trim() !== '' || filters !== NO_FILTERS;
  // Not after the next frame: every millisecond between a letter and its results is felt.
  useLayoutEffect(() => {
    if (!search || !isAsked) return setAnswered(null);
    let isCurrent = true;
    const query = { words, filters, sort, most };
    const ask = async () => {
      const found = await search.ask(query);
      if (!found || !isCurrent) return;
      // What cannot be read now is left out; the page says elsewhere that it cannot read.
      const hits = await readHits(store, found.hits, latestKnown.current).catch(() => []);
      const answer = { hits, total: found.total, how: found.how };
      if (isCurrent) setAnswered({ query, answer });
    };
    ask();
    return () => {
      isCurrent = false;
    };
  }, [store, search, isAsked, words, filters, sort, most, tenths, changes]);
  if (!answered || !isAsked) return null;
  const { query, answer } = answered;
  const isLatest = query.words === words && query.filters === filters && query.sort === sort;
  return { ...answer, isLatest };
}
