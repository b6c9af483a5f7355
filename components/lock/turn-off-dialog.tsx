import { turnOffLock } from '../../utils/app/change-lock.ts';
import { useLock } from '../hooks/use-lock.ts';
import { useWords } from '../hooks/use-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { useSayMoved } from './use-say-moved.ts';

/** Takes the lock off, for whoever knows the passphrase. */
export function TurnOffDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { move } = useLock();
  const sayMoved = useSayMoved();
  // The passphrase was asked for before every window has to let go of the notebook.
  const turnOff = async (passphrase: string) =>
    sayMoved('lock.turnedOff', await move((onProgress) => turnOffLock(passphrase, onProgress)));
  return (
    <Dialog title={t('lock.turnOffTitle')} onClose={onClose}>
      <PassphraseForm
        what={t('lock.turnOffWhat')}
        doneLabel={t('lock.turnOff')}
        onRight={turnOff}
        onCancel={onClose}
      />
    </Dialog>
  );
}
