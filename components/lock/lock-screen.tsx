import { useState } from 'preact/hooks';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { HeldNote } from './held-note.tsx';
import { RecoverForm } from './recover-form.tsx';
import { UnlockForm } from './unlock-form.tsx';

interface Props {
  /** A note can be typed here for later. */
  holdsNotes: boolean;
  beforeUnlock: () => void;
}

/** Stands in place of a page while the notebook is locked. */
export function LockScreen({ holdsNotes, beforeUnlock }: Props) {
  const t = useWords();
  const [isByCode, setByCode] = useState(false);
  return (
    <main class="page lock-page stack-wide">
      <section class="stack">
        <h1>{t('lock.locked')}</h1>
        <p>{t('lock.lockedWhat')}</p>
        {isByCode ? (
          <RecoverForm beforeUnlock={beforeUnlock} />
        ) : (
          <UnlockForm beforeUnlock={beforeUnlock} />
        )}
        <Button look="quiet" onClick={() => setByCode(!isByCode)}>
          {t(isByCode ? 'lock.usePassphrase' : 'lock.useCode')}
        </Button>
      </section>
      {holdsNotes && <HeldNote />}
    </main>
  );
}
