import { useContext, useId } from 'preact/hooks';
import { useLocale } from '../hooks/use-locale.ts';
import { SpellcheckContext } from './spellcheck.ts';

interface Props {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  error?: string;
  /** Longest text in UTF-16 units; shown as a count, never enforced by cutting. */
  limit?: number;
  /** How much of the limit is used, where it is not counted in UTF-16 units. */
  used?: number;
  rows?: number;
  type?: 'text' | 'date' | 'time' | 'number' | 'search' | 'tel' | 'password';
  required?: boolean;
  name?: string;
}

/** One labelled text input or, with `rows`, a text area. Health notes: no autofill, and spell check only by choice. */
export function TextField(props: Props) {
  const { label, value, onValue, hint, error, limit, rows } = props;
  // Preact types an input by one literal type at a time; all of ours take the same attributes.
  const type = (props.type ?? 'text') as 'text';
  const id = useId();
  const { locale } = useLocale();
  const used = props.used ?? value.length;
  const isOver = limit !== undefined && used > limit;
  const described = [hint && `${id}-hint`, error && `${id}-error`, limit && `${id}-count`];
  const shared = {
    id,
    class: 'input',
    value,
    name: props.name,
    required: props.required,
    autocomplete: 'off',
    spellcheck: useContext(SpellcheckContext),
    writingsuggestions: 'false',
    'aria-invalid': Boolean(error) || isOver,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(e) => onValue(e.currentTarget.value)} />
      ) : (
        <input {...shared} type={type} onInput={(e) => onValue(e.currentTarget.value)} />
      )}
      {limit !== undefined && (
        <span class="field-count" id={`${id}-count`} data-over={isOver}>
          {used.toLocaleString(locale)} / {limit.toLocaleString(locale)}
        </span>
      )}
    </div>
  );
}
