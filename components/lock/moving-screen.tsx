import { useWords } from '../hooks/use-words.ts';

/** Shown while the notebook is written anew, locked or no longer locked. */
export function MovingScreen({ part }: { part: number }) {
  const t = useWords();
  return (
    <main class="page stack lock-page">
      <h1>{t('lock.moving')}</h1>
      <p>{t('lock.movingWhat')}</p>
      <progress class="progress" aria-label={t('lock.moving')} max={1} value={part} />
    </main>
  );
}
