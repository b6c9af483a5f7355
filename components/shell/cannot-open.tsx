import type { Failure } from '../../utils/model/result.ts';
import { useWords } from '../hooks/use-words.ts';
import { CannotRead } from './cannot-read.tsx';

/** Shown in place of a page when the notebook cannot be opened. */
export function CannotOpen({ failure }: { failure: Failure }) {
  const t = useWords();
  return (
    <main class="page stack">
      <h1>{t('common.cannotOpen')}</h1>
      <CannotRead failure={failure} />
    </main>
  );
}
