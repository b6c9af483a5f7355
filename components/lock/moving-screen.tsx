import { useWords } from '../hooks/use-words.ts';
import { Progress } from '../ui/progress.tsx';

/** Shown while the notebook is written anew, locked or no longer locked. */
export function MovingScreen({ part }: { part: number }) {
  const t = useWords();
  return (
    <main class="page stack lock-page">
      <h1>{t('lock.moving')}</h1>
      <p>{t('lock.movingWhat')}</p>
      <Progress label={t('lock.movingPart')} done={part} />
    </main>
  );
}
