import { lockInPage } from '../../utils/app/lock-in-page.ts';
import { useLock } from '../hooks/use-lock.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** Locks every window at once; only where there is a lock. */
export function LockNowButton() {
  const t = useWords();
  const { hasLock } = useLock();
  if (!hasLock) return null;
  return (
    <Button look="quiet" onClick={lockInPage}>
      {t('lock.now')}
    </Button>
  );
}
