import { useState } from 'preact/hooks';
import type { SearchState } from '../../utils/app/search-notebook.ts';
import { NO_FILTERS } from '../../utils/search/search-query.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LongList } from '../ui/long-list.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchResult } from './search-result.tsx';
import { useSearchSession } from './search-session.ts';
import { type ShownAnswer, useAnswer } from './use-answer.ts';
import { useSearchState } from './use-search-state.ts';

const FIRST = 20;
const MORE = 100;
const RESULT_HEIGHT = 120;

/** What the notebook holds of the words in the search box. */
export function SearchView(props: ViewProps) {
  const t = useWords();
  const { search, sort, setSort } = useSearchSession();
  const state = useSearchState(search);
  const [most, setMost] = useState(FIRST);
  const answer = useAnswer(most, state, props.book.all);
  return (
    <div class="stack-wide">
      <header class="stack-tight">
        <h1>{t('search.title')}</h1>
        <Progress state={state} />
      </header>
      <div class="stack">
        <SearchFilters {...props} />
        <SelectField
          label={t('search.sort')}
          value={sort}
          onValue={setSort}
          choices={(['relevance', 'newest'] as const).map((value) => ({
            value,
            label: t(`search.sorts.${value}`),
          }))}
        />
      </div>
      {answer ? (
        <Results answer={answer} isReady={state.isReady} {...props} />
      ) : (
        <EmptyState title={t('search.start')}>{t('search.startHow')}</EmptyState>
      )}
      {answer && answer.total > answer.hits.length && answer.hits.length > 0 && (
        <Button onClick={() => setMost(most + MORE)}>{t('search.more')}</Button>
      )}
    </div>
  );
}

/** How much of the notebook can be found already. */
function Progress({ state }: { state: SearchState }) {
  const t = useWords();
  if (state.isFailed) return <Notice look="error">{t('search.failed')}</Notice>;
  const percent = Math.floor(state.share * 100);
  return (
    <p class="muted small" role="status">
      {state.isReady ? '' : t('search.reading', { percent })}
    </p>
  );
}

function Results({
  answer,
  isReady,
  person,
}: ViewProps & { answer: ShownAnswer; isReady: boolean }) {
  const t = useWords();
  const { filters, setFilters } = useSearchSession();
  const { hits, total, how, isLatest } = answer;
  return (
    <section class="stack" aria-label={t('search.results')} aria-busy={!isLatest}>
      <p role="status">{total === 0 ? '' : t('search.count', { count: total })}</p>
      {total > 0 && how !== 'all' && <Notice>{t(`search.how.${how}`)}</Notice>}
      {total === 0 && isReady && (
        <EmptyState title={t('search.none')}>
          <p>{t('search.noneHow')}</p>
          {filters !== NO_FILTERS && (
            <Button onClick={() => setFilters(NO_FILTERS)}>{t('search.clearFilters')}</Button>
          )}
        </EmptyState>
      )}
      <LongList
        items={hits}
        look="stack"
        rowLook="search-result"
        rowHeight={RESULT_HEIGHT}
        row={(hit) => <SearchResult hit={hit} personId={person.id} />}
      />
    </section>
  );
}
