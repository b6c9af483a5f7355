import { useState } from 'preact/hooks';
import { turnOffLock } from '../../utils/app/change-lock.ts';
import { isPassphraseRight } from '../../utils/app/unlock.ts';
import { useLock } from '../hooks/use-lock.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SecretField } from './secret-field.tsx';
import { useSayMoved } from './use-say-moved.ts';

/** Takes the lock off, for whoever knows the passphrase. */
export function TurnOffDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { move } = useLock();
  const sayMoved = useSayMoved();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState('');
  const turnOff = useOneAtATime(async () => {
    // Asked before every window has to let go of the notebook.
    if (!(await isPassphraseRight(passphrase))) return setError(t('lock.wrongPassphrase'));
    sayMoved('lock.turnedOff', await move((onProgress) => turnOffLock(passphrase, onProgress)));
  });
  return (
    <Dialog title={t('lock.turnOffTitle')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          turnOff();
        }}
      >
        <p>{t('lock.turnOffWhat')}</p>
        <SecretField
          label={t('lock.passphrase')}
          value={passphrase}
          onValue={setPassphrase}
          error={error}
        />
        <div class="row">
          <Button look="main" type="submit" disabled={passphrase === ''}>
            {t('lock.turnOff')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
