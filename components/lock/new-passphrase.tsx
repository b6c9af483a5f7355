import { useState } from 'preact/hooks';
import { useStrength } from '../hooks/use-strength.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { SecretInput } from './secret-input.tsx';

/** A new passphrase as it is being typed, twice. */
export interface TypedTwice {
  first: string;
  second: string;
}
export const NOT_TYPED: TypedTwice = { first: '', second: '' };
const FEWEST = 8;

/** What keeps a new passphrase from being used; null is nothing. */
export function faultOf({ first, second }: TypedTwice): 'tooShort' | 'notSame' | null {
  if ([...first].length < FEWEST) return 'tooShort';
  return first === second ? null : 'notSame';
}

interface Props {
  typed: TypedTwice;
  onTyped: (typed: TypedTwice) => void;
  /** Says what is wrong; before that nobody is told off while still typing. */
  isTried: boolean;
}

/** Two fields for a new passphrase, with a word on how hard it is to guess. */
export function NewPassphrase({ typed, onTyped, isTried }: Props) {
  const t = useWords();
  const [isShown, setShown] = useState(false);
  const strength = useStrength(typed.first);
  const fault = isTried ? faultOf(typed) : null;
  return (
    <div class="stack">
      <SecretInput
        label={t('lock.newPassphrase')}
        hint={t('lock.passphraseHint')}
        value={typed.first}
        onValue={(first) => onTyped({ ...typed, first })}
        isShown={isShown}
        error={fault === 'tooShort' ? t('lock.tooShort') : ''}
      />
      <p class="small" role="status">
        {strength && t(`share.passphrase.strength.${strength}`)}
      </p>
      <SecretInput
        label={t('lock.again')}
        value={typed.second}
        onValue={(second) => onTyped({ ...typed, second })}
        isShown={isShown}
        error={fault === 'notSame' ? t('lock.notSame') : ''}
      />
      <CheckBox isChecked={isShown} onChecked={setShown}>
        {t('lock.show')}
      </CheckBox>
    </div>
  );
}
