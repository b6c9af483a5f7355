import { useId } from 'preact/hooks';

interface Props<V extends string> {
  legend: string;
  value: V | null;
  onValue: (value: V) => void;
  choices: readonly { value: V; label: string; hint?: string }[];
}

/** One choice out of a few, all of them in sight. */
export function RadioGroup<V extends string>({ legend, value, onValue, choices }: Props<V>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="check" key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={value === choice.value}
            onChange={() => onValue(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && (
              <>
                <br />
                <span class="field-hint">{choice.hint}</span>
              </>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
