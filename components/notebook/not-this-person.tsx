import { useWords } from '../hooks/use-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Stands where an address names a condition that is not there, or that is not of the person in front. */
export function NotThisPerson({ isThere }: { isThere: boolean }) {
  const t = useWords();
  const why = t(isThere ? 'notebook.ofAnother' : 'failure.not-found');
  return (
    <>
      <h1 class="visually-hidden">{t('notebook.conditions')}</h1>
      <EmptyState title={why}>{t('notebook.goBack')}</EmptyState>
    </>
  );
}
