import { useEffect, useState } from 'preact/hooks';
import { suggestPassphrase } from '../../utils/crypto/suggest-passphrase.ts';
import { useStrength } from '../hooks/use-strength.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CopyPassphrase } from './copy-passphrase.tsx';

interface Props {
  /** What was chosen, or null while it is not fit to be used. */
  onPassphrase: (passphrase: string | null) => void;
}

/** Six words made for the person, or their own passphrase typed twice, with a word on how strong it is. */
export function PassphraseChoice({ onPassphrase }: Props) {
  const t = useWords();
  const [way, setWay] = useState<'made' | 'own'>('made');
  const choose = (next: 'made' | 'own') => {
    onPassphrase(null);
    setWay(next);
  };
  return (
    <div class="stack">
      <RadioGroup
        legend={t('share.passphrase.how')}
        value={way}
        onValue={choose}
        choices={[
          {
            value: 'made',
            label: t('share.passphrase.made'),
            hint: t('share.passphrase.madeHint'),
          },
          { value: 'own', label: t('share.passphrase.own') },
        ]}
      />
      {way === 'made' ? (
        <MadePassphrase onPassphrase={onPassphrase} />
      ) : (
        <OwnPassphrase onPassphrase={onPassphrase} />
      )}
      <p class="muted">{t('share.passphrase.lost')}</p>
    </div>
  );
}

function MadePassphrase({ onPassphrase }: Props) {
  const t = useWords();
  const [words, setWords] = useState('');
  const make = async () => {
    const made = await suggestPassphrase();
    setWords(made);
    onPassphrase(made);
  };
  useEffect(() => {
    make();
  }, []);
  return (
    <div class="stack-tight">
      <output class="passphrase" aria-label={t('share.passphrase.words')}>
        {words}
      </output>
      <div class="row">
        <CopyPassphrase passphrase={words} />
        <Button onClick={make}>{t('share.passphrase.another')}</Button>
      </div>
    </div>
  );
}

function OwnPassphrase({ onPassphrase }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const strength = useStrength(typed);
  const tell = (first: string, second: string) => {
    setTyped(first);
    setAgain(second);
    onPassphrase(first !== '' && first === second ? first : null);
  };
  const isDifferent = again !== '' && again !== typed;
  return (
    <div class="stack">
      <TextField
        label={t('share.passphrase.type')}
        type="password"
        value={typed}
        onValue={(first) => tell(first, again)}
      />
      <p role="status">{strength && t(`share.passphrase.strength.${strength}`)}</p>
      <TextField
        label={t('share.passphrase.again')}
        type="password"
        value={again}
        onValue={(second) => tell(typed, second)}
        {...(isDifferent ? { error: t('share.passphrase.different') } : {})}
      />
    </div>
  );
}
