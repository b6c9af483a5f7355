import { useState } from 'preact/hooks';
import { unlockInPage } from '../../utils/app/lock-in-page.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { SecretField } from './secret-field.tsx';

/** Asks for the passphrase; a wrong one is said and can be mended, not typed anew. */
export function UnlockForm({ beforeUnlock }: { beforeUnlock: () => void }) {
  const t = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const open = useOneAtATime(async () => {
    setBusy(true);
    beforeUnlock();
    const done = await unlockInPage({ passphrase });
    setBusy(false);
    if (!done.ok)
      setError(t(done.error === 'wrong-secret' ? 'lock.wrongPassphrase' : `failure.${done.error}`));
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <SecretField
        label={t('lock.passphrase')}
        value={passphrase}
        onValue={setPassphrase}
        error={error}
      />
      <Button look="main" type="submit" disabled={isBusy || passphrase === ''}>
        {t(isBusy ? 'lock.unlocking' : 'lock.unlock')}
      </Button>
    </form>
  );
}
