import { useWords } from '../hooks/use-words.ts';
import { TextField } from '../ui/text-field.tsx';

export interface Passphrases {
  first: string;
  again: string;
}

interface Props {
  value: Passphrases;
  onValue: (value: Passphrases) => void;
}

/** Asks for a new passphrase, twice. */
export function NewPassphrase({ value, onValue }: Props) {
  const t = useWords();
  const isOther = value.again !== '' && value.again !== value.first;
  return (
    <div class="stack">
      <TextField
        label={t('backup.passphrase')}
        hint={t('backup.passphraseHint')}
        type="password"
        value={value.first}
        onValue={(first) => onValue({ ...value, first })}
      />
      <TextField
        label={t('backup.passphraseAgain')}
        type="password"
        value={value.again}
        onValue={(again) => onValue({ ...value, again })}
        {...(isOther ? { error: t('backup.passphraseOther') } : {})}
      />
    </div>
  );
}
