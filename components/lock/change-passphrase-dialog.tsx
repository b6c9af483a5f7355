import { useState } from 'preact/hooks';
import { changePassphrase } from '../../utils/app/change-lock.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useToast } from '../ui/toast.tsx';
import { faultOf, NewPassphrase, NOT_TYPED } from './new-passphrase.tsx';
import { SecretField } from './secret-field.tsx';

/** Another passphrase; the recovery code stays as it is. */
export function ChangePassphraseDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const [old, setOld] = useState('');
  const [typed, setTyped] = useState(NOT_TYPED);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState('');
  const change = useOneAtATime(async () => {
    setTried(true);
    setError('');
    if (faultOf(typed)) return;
    const done = await changePassphrase({ passphrase: old }, typed.first);
    if (!done.ok)
      return setError(
        t(done.error === 'wrong-secret' ? 'lock.wrongPassphrase' : `failure.${done.error}`),
      );
    toast({ text: t('lock.passphraseChanged') });
    onClose();
  });
  return (
    <Dialog title={t('lock.changePassphrase')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <p>{t('lock.changeWhat')}</p>
        <SecretField label={t('lock.oldPassphrase')} value={old} onValue={setOld} error={error} />
        <NewPassphrase typed={typed} onTyped={setTyped} isTried={isTried} />
        <div class="row">
          <Button look="main" type="submit" disabled={old === ''}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
