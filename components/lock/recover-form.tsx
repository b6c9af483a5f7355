import { useState } from 'preact/hooks';
import { changePassphrase } from '../../utils/app/change-lock.ts';
import { unlockInPage } from '../../utils/app/lock-in-page.ts';
import { readRecoveryCode } from '../../utils/crypto/recovery-code.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { faultOf, NewPassphrase, NOT_TYPED } from './new-passphrase.tsx';

/** For a forgotten passphrase: the recovery code, and a new passphrase in its stead. */
export function RecoverForm({ beforeUnlock }: { beforeUnlock: () => void }) {
  const t = useWords();
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState(NOT_TYPED);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState('');
  const recover = useOneAtATime(async () => {
    setTried(true);
    const read = readRecoveryCode(code);
    if (typeof read !== 'string')
      return setError(
        read.fault === 'length' ? t('lock.codeLength') : t('lock.codeGroup', { group: read.group }),
      );
    setError('');
    if (faultOf(typed)) return;
    beforeUnlock();
    const changed = await changePassphrase({ recoveryCode: read }, typed.first);
    const done = changed.ok ? await unlockInPage({ passphrase: typed.first }) : changed;
    if (!done.ok)
      setError(t(done.error === 'wrong-secret' ? 'lock.wrongCode' : `failure.${done.error}`));
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        recover();
      }}
    >
      <TextField
        label={t('lock.code')}
        hint={t('lock.codeHint')}
        value={code}
        onValue={setCode}
        {...(error ? { error } : {})}
      />
      <NewPassphrase typed={typed} onTyped={setTyped} isTried={isTried} />
      <Button look="main" type="submit" disabled={code === ''}>
        {t('lock.recover')}
      </Button>
    </form>
  );
}
