import { useState } from 'preact/hooks';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { FileField } from '../ui/file-field.tsx';
import { TextField } from '../ui/text-field.tsx';

interface Props {
  isWorking: boolean;
  onOpen: (file: File, passphrase: string) => void;
}

/** Asks for the file and its passphrase. */
export function OpenForm({ isWorking, onOpen }: Props) {
  const t = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isTried, setTried] = useState(false);
  const missing = (isMissing: boolean, words: string) =>
    isTried && isMissing ? { error: words } : {};
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (file && passphrase !== '') onOpen(file, passphrase);
      }}
    >
      <FileField
        label={t('share.open.file')}
        hint={t('share.open.fileHint')}
        accept=".age"
        onFile={setFile}
      />
      {file && (
        <p role="status">
          {t('share.open.chosen')} <bdi>{file.name}</bdi>
        </p>
      )}
      {isTried && !file && (
        <p class="field-error" role="alert">
          {t('share.open.fileNeeded')}
        </p>
      )}
      <TextField
        label={t('share.open.passphrase')}
        hint={t('share.open.mistyped')}
        type="password"
        value={passphrase}
        onValue={setPassphrase}
        {...missing(passphrase === '', t('share.passphrase.needed'))}
      />
      <p>
        <Button look="main" type="submit" disabled={isWorking}>
          {t('share.open.button')}
        </Button>
      </p>
      <p role="status">{isWorking && t('share.open.working')}</p>
    </form>
  );
}
