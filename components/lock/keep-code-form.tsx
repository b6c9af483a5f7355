import { useState } from 'preact/hooks';
import { readRecoveryCode } from '../../utils/crypto/recovery-code.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { RecoveryCodeCard } from './recovery-code-card.tsx';

interface Props {
  code: string;
  doneLabel: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Shows a new recovery code once; goes on when its last group is typed from what was kept. */
export function KeepCodeForm({ code, doneLabel, onDone, onCancel }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const kept = code.slice(0, -5) + typed.trim();
  const isKept = readRecoveryCode(kept) === code;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isKept) onDone();
      }}
    >
      <p>{t('lock.codeWhat')}</p>
      <RecoveryCodeCard code={code} />
      <TextField
        label={t('lock.lastGroup')}
        hint={t('lock.lastGroupHint')}
        value={typed}
        onValue={setTyped}
        {...(isTried && !isKept ? { error: t('lock.lastGroupWrong') } : {})}
      />
      <div class="row">
        <Button look="main" type="submit">
          {doneLabel}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
