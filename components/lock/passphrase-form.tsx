import { useState } from 'preact/hooks';
import { isPassphraseRight } from '../../utils/app/unlock.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { SecretField } from './secret-field.tsx';

interface Props {
  /** What goes on once the passphrase is right. */
  what: string;
  doneLabel: string;
  onRight: (passphrase: string) => void | Promise<void>;
  onCancel: () => void;
}

/** Asks for the passphrase before the lock is changed; a wrong one is said and nothing goes on. */
export function PassphraseForm({ what, doneLabel, onRight, onCancel }: Props) {
  const t = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState('');
  const ask = useOneAtATime(async () => {
    if (await isPassphraseRight(passphrase)) await onRight(passphrase);
    else setError(t('lock.wrongPassphrase'));
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <p>{what}</p>
      <SecretField
        label={t('lock.passphrase')}
        value={passphrase}
        onValue={setPassphrase}
        error={error}
      />
      <div class="row">
        <Button look="main" type="submit" disabled={passphrase === ''}>
          {doneLabel}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
