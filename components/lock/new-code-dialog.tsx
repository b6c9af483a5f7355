import { useState } from 'preact/hooks';
import { changeRecoveryCode, newRecoveryCode } from '../../utils/app/change-lock.ts';
import { isPassphraseRight } from '../../utils/app/unlock.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useToast } from '../ui/toast.tsx';
import { KeepCodeForm } from './keep-code-form.tsx';
import { SecretField } from './secret-field.tsx';

/** Another recovery code, when the paper was lost or seen; the old one stops working. */
export function NewCodeDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const ask = useOneAtATime(async () => {
    if (await isPassphraseRight(passphrase)) setCode(newRecoveryCode());
    else setError(t('lock.wrongPassphrase'));
  });
  const change = async (next: string) => {
    const done = await changeRecoveryCode(passphrase, next);
    toast({ text: t(done.ok ? 'lock.codeChanged' : `failure.${done.error}`) });
    onClose();
  };
  return (
    <Dialog title={t('lock.newCode')} onClose={onClose}>
      {code ? (
        <KeepCodeForm
          code={code}
          doneLabel={t('lock.useNewCode')}
          onDone={() => change(code)}
          onCancel={onClose}
        />
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          <p>{t('lock.newCodeWhat')}</p>
          <SecretField
            label={t('lock.passphrase')}
            value={passphrase}
            onValue={setPassphrase}
            error={error}
          />
          <div class="row">
            <Button look="main" type="submit" disabled={passphrase === ''}>
              {t('lock.goOn')}
            </Button>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
