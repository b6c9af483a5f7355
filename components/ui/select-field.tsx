import { useId } from 'preact/hooks';

interface Props<V extends string> {
  label: string;
  value: V;
  onValue: (value: V) => void;
  choices: readonly { value: V; label: string }[];
  hint?: string;
  isLabelHidden?: boolean;
}

/** One labelled drop-down list. */
export function SelectField<V extends string>(props: Props<V>) {
  const id = useId();
  return (
    <div class="field">
      <label class={props.isLabelHidden ? 'visually-hidden' : 'field-label'} for={id}>
        {props.label}
      </label>
      {props.hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      <select
        id={id}
        class="input"
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(e) => props.onValue(e.currentTarget.value as V)}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
