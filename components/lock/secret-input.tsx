import { TextField } from '../ui/text-field.tsx';

interface Props {
  label: string;
  value: string;
  onValue: (value: string) => void;
  isShown: boolean;
  hint?: string;
  error?: string;
}

/** One field for a passphrase, as dots or as it is. What is wrong is told at once. */
export function SecretInput({ label, value, onValue, isShown, hint, error }: Props) {
  return (
    <>
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
    </>
  );
}
