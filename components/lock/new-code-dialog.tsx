import { useState } from 'preact/hooks';
import { changeRecoveryCode, newRecoveryCode } from '../../utils/app/change-lock.ts';
import { useWords } from '../hooks/use-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useToast } from '../ui/toast.tsx';
import { KeepCodeForm } from './keep-code-form.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

/** Another recovery code, when the paper was lost or seen; the old one stops working. */
export function NewCodeDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const [offer, setOffer] = useState<{ passphrase: string; code: string } | null>(null);
  const change = async ({ passphrase, code }: { passphrase: string; code: string }) => {
    const done = await changeRecoveryCode(passphrase, code);
    toast({ text: t(done.ok ? 'lock.codeChanged' : `failure.${done.error}`) });
    onClose();
  };
  return (
    <Dialog title={t('lock.newCode')} onClose={onClose}>
      {offer ? (
        <KeepCodeForm
          code={offer.code}
          doneLabel={t('lock.useNewCode')}
          onDone={() => change(offer)}
          onCancel={onClose}
        />
      ) : (
        <PassphraseForm
          what={t('lock.newCodeWhat')}
          doneLabel={t('lock.goOn')}
          onRight={(passphrase) => setOffer({ passphrase, code: newRecoveryCode() })}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
