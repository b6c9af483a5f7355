import { useWords } from '../hooks/use-words.ts';

/** Shown in place of a page until the notebook is read. */
export function Loading() {
  const t = useWords();
  return (
    <main class="page">
      <p role="status">{t('common.loading')}</p>
    </main>
  );
}
