import { copyText } from '../../utils/platform/clipboard.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';

/** Copies a passphrase, and says who else can read the clipboard. */
export function CopyPassphrase({ passphrase }: { passphrase: string }) {
  const t = useWords();
  const toast = useToast();
  const copy = async () => {
    const isCopied = await copyText(passphrase);
    toast({ text: t(isCopied ? 'share.passphrase.copied' : 'share.passphrase.notCopied') });
  };
  return <Button onClick={copy}>{t('share.passphrase.copy')}</Button>;
}
