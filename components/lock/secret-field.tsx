import { useState } from 'preact/hooks';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { SecretInput } from './secret-input.tsx';

interface Props {
  label: string;
  value: string;
  onValue: (value: string) => void;
  error?: string;
}

/** The passphrase: hidden as dots until the person asks to see it. */
export function SecretField(props: Props) {
  const t = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <div class="stack-tight">
      <SecretInput {...props} isShown={isShown} />
      <CheckBox isChecked={isShown} onChecked={setShown}>
        {t('lock.show')}
      </CheckBox>
    </div>
  );
}
