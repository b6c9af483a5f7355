import { useState } from 'preact/hooks';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { TextField } from '../ui/text-field.tsx';

interface Props {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  error?: string;
}

/** A passphrase: hidden as dots until the person asks to see it. What is wrong is told at once. */
export function SecretField({ label, value, onValue, hint, error }: Props) {
  const t = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <div class="stack-tight">
      <TextField
        label={label}
        type={isShown ? 'text' : 'password'}
        value={value}
        onValue={onValue}
        {...(hint ? { hint } : {})}
      />
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <CheckBox isChecked={isShown} onChecked={setShown}>
        {t('lock.show')}
      </CheckBox>
    </div>
  );
}
