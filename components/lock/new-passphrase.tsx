import { passphraseStrength } from '../../utils/text/passphrase-strength.ts';
import { useWords } from '../hooks/use-words.ts';
import { SecretField } from './secret-field.tsx';

/** A new passphrase as it is being typed, twice. */
export interface TypedTwice {
  first: string;
  second: string;
}
export const NOT_TYPED: TypedTwice = { first: '', second: '' };

/** What keeps a new passphrase from being used; null is nothing. */
export function faultOf({ first, second }: TypedTwice): 'tooShort' | 'notSame' | null {
  if (passphraseStrength(first) === 'too-short') return 'tooShort';
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
  const fault = isTried ? faultOf(typed) : null;
  return (
    <>
      <SecretField
        label={t('lock.newPassphrase')}
        hint={t('lock.passphraseHint')}
        value={typed.first}
        onValue={(first) => onTyped({ ...typed, first })}
        error={fault === 'tooShort' ? t('lock.tooShort') : ''}
      />
      <p class="small" role="status">
        {typed.first !== '' && t(`lock.strength.${passphraseStrength(typed.first)}`)}
      </p>
      <SecretField
        label={t('lock.again')}
        value={typed.second}
        onValue={(second) => onTyped({ ...typed, second })}
        error={fault === 'notSame' ? t('lock.notSame') : ''}
      />
    </>
  );
}
