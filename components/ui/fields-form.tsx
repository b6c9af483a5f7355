import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { SelectField } from './select-field.tsx';
import { submitOnControlEnter } from './submit-on-enter.ts';
import { TextField } from './text-field.tsx';

/** One field of a form: text, several lines of text, or a choice. */
export interface FieldSpec<Name extends string> {
  name: Name;
  label: string;
  hint?: string;
  /** Longest text in UTF-16 units. */
  limit: number;
  rows?: number;
  type?: 'text' | 'date' | 'time' | 'number' | 'tel';
  isRequired?: boolean;
  choices?: readonly { value: string; label: string }[];
}

interface Props<Name extends string> {
  fields: readonly FieldSpec<Name>[];
  start: Readonly<Record<Name, string>>;
  saveLabel: string;
  cancelLabel: string;
  /** Said at a required field that holds only blanks. */
  blankError: string;
  error?: string | undefined;
  /** Hears every change. */
  onValues?: (values: Record<Name, string>) => void;
  onSave: (values: Record<Name, string>) => void;
  onCancel: () => void;
}

/**
 * A form of plain text fields; Enter saves (with Ctrl or Command in a field of several lines), what is
 * too long cannot be saved and is never cut.
 */
export function FieldsForm<Name extends string>(props: Props<Name>) {
  const [values, setValues] = useState<Record<Name, string>>({ ...props.start });
  const [isTried, setTried] = useState(false);
  const isBlank = ({ name, isRequired }: FieldSpec<Name>) =>
    Boolean(isRequired) && values[name].trim() === '';
  const isOver = props.fields.some(({ name, limit }) => values[name].length > limit);
  const set = (name: Name) => (value: string) => {
    const next = { ...values, [name]: value };
    setValues(next);
    props.onValues?.(next);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isOver && !props.fields.some(isBlank)) props.onSave(values);
      }}
      onKeyDown={submitOnControlEnter}
    >
      {props.fields.map((field) => (
        <OneField
          key={field.name}
          field={field}
          value={values[field.name]}
          onValue={set(field.name)}
          error={isTried && isBlank(field) ? props.blankError : undefined}
        />
      ))}
      {props.error && (
        <p class="field-error" role="alert">
          {props.error}
        </p>
      )}
      <div class="row">
        <Button look="main" type="submit" disabled={isOver}>
          {props.saveLabel}
        </Button>
        <Button onClick={props.onCancel}>{props.cancelLabel}</Button>
      </div>
    </form>
  );
}

interface OneFieldProps {
  field: FieldSpec<string>;
  value: string;
  onValue: (value: string) => void;
  error: string | undefined;
}

function OneField({ field, value, onValue, error }: OneFieldProps) {
  const { label, choices, limit, rows, hint, type } = field;
  const shared = { label, value, onValue, ...(hint === undefined ? {} : { hint }) };
  if (choices) return <SelectField {...shared} choices={choices} />;
  return (
    <TextField
      {...shared}
      {...(error === undefined ? {} : { error })}
      {...(rows === undefined ? {} : { rows })}
      {...(type === undefined ? {} : { type })}
      {...(value.length > limit / 2 ? { limit } : {})}
      required={field.isRequired ?? false}
    />
  );
}
