import type { ComponentChild } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useAutoLock } from '../hooks/use-auto-lock.ts';
import { useHome } from '../hooks/use-home.ts';
import { LockContext } from '../hooks/use-lock.ts';
import { NotebookContext } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { LockScreen } from '../lock/lock-screen.tsx';
import { MovingScreen } from '../lock/moving-screen.tsx';
import { useToast } from '../ui/toast.tsx';
import { applyLook } from './apply-look.ts';
import { CannotOpen } from './cannot-open.tsx';
import { Loading } from './loading.tsx';
import { ScreenWords } from './screen-words.tsx';

interface Props {
  view: () => ComponentChild;
  holdsNotes: boolean;
}

/** Shows a page's view while the notebook is open, and nothing of it while it is not. */
export function NotebookGate({ view, holdsNotes }: Props) {
  const t = useWords();
  const toast = useToast();
  const { home, move, beforeUnlock } = useHome();
  const isOpen = home.state === 'open';
  const hasLock = isOpen && home.hasLock;
  const lock = useMemo(() => ({ hasLock, move }), [hasLock, move]);
  const settings = isOpen ? home.settings : null;
  const storedNotes = isOpen ? home.storedNotes : 0;
  useAutoLock(hasLock);
  useEffect(() => {
    if (settings) applyLook(document.documentElement, settings);
  }, [settings]);
  useEffect(() => {
    if (storedNotes > 0) toast({ text: t('lock.notesStored', { count: storedNotes }) });
  }, [storedNotes]);
  if (home.state === 'opening') return <Loading />;
  if (home.state === 'moving') return <MovingScreen part={home.part} />;
  if (home.state === 'locked')
    return <LockScreen holdsNotes={holdsNotes} beforeUnlock={beforeUnlock} />;
  if (home.state === 'failed') return <CannotOpen failure={home.failure} />;
  return (
    <LockContext.Provider value={lock}>
      <NotebookContext.Provider value={home.notebook}>
        <ScreenWords settings={home.settings}>{view()}</ScreenWords>
      </NotebookContext.Provider>
    </LockContext.Provider>
  );
}
