import { useState } from 'preact/hooks';
import { newRecoveryCode, turnOnLock } from '../../utils/app/change-lock.ts';
import { useLock } from '../hooks/use-lock.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { KeepCodeForm } from './keep-code-form.tsx';
import { faultOf, NewPassphrase, NOT_TYPED } from './new-passphrase.tsx';
import { useSayMoved } from './use-say-moved.ts';

const COVERS = ['covers', 'coversNot', 'right', 'forgotten'] as const;

interface Props {
  minutes: number;
  onClose: () => void;
}

/** Turns the lock on in two steps: a passphrase, then a recovery code that must be kept. */
export function TurnOnDialog({ minutes, onClose }: Props) {
  const t = useWords();
  const { move } = useLock();
  const sayMoved = useSayMoved();
  const [typed, setTyped] = useState(NOT_TYPED);
  const [isTried, setTried] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const turnOn = async (recoveryCode: string) => {
    const lock = { passphrase: typed.first, recoveryCode, minutes };
    sayMoved('lock.turnedOn', await move((onProgress) => turnOnLock(lock, onProgress)));
  };
  const goOn = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!faultOf(typed)) setCode(newRecoveryCode());
  };
  return (
    <Dialog title={t(code ? 'lock.codeTitle' : 'lock.turnOnTitle')} onClose={onClose}>
      {code ? (
        <KeepCodeForm
          code={code}
          doneLabel={t('lock.turnOn')}
          onDone={() => turnOn(code)}
          onCancel={onClose}
        />
      ) : (
        <form class="stack" onSubmit={goOn}>
          <ul class="stack-tight facts">
            {COVERS.map((name) => (
              <li key={name}>{t(`lock.about.${name}`)}</li>
            ))}
          </ul>
          <NewPassphrase typed={typed} onTyped={setTyped} isTried={isTried} />
          <div class="row">
            <Button look="main" type="submit">
              {t('lock.goOn')}
            </Button>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
