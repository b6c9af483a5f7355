import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';

interface Props {
  legend: string;
  all: readonly { key: string; name: string }[];
  /** Keys of those side by side. */
  chosen: readonly string[];
  most: number;
  onChosen: (keys: string[]) => void;
}

/** What stands side by side: at least one, and no more than there is room for. */
export function CompareChoice({ legend, all, chosen, most, onChosen }: Props) {
  const t = useWords();
  const isFull = chosen.length >= most;
  const isFixed = (isOn: boolean) => (isOn ? chosen.length === 1 : isFull);
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      <p class="field-hint" role="status">
        {t(isFull ? 'compare.full' : 'compare.upTo', { count: most })}
      </p>
      <div class="compare-choices">
        {all.map(({ key, name }) => (
          <CheckBox
            key={key}
            isChecked={chosen.includes(key)}
            isDisabled={isFixed(chosen.includes(key))}
            onChecked={(isOn) =>
              onChosen(isOn ? [...chosen, key] : chosen.filter((one) => one !== key))
            }
          >
            <bdi>{name}</bdi>
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
