import { type Column, MOST_COLUMNS } from '../../utils/notebook/compare-columns.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';

interface Props {
  all: readonly Column[];
  chosen: readonly Column[];
  onChosen: (keys: string[]) => void;
}

/** Which options stand side by side: at most four, doing nothing among them. */
export function CompareChoice({ all, chosen, onChosen }: Props) {
  const t = useWords();
  const keys = chosen.map(({ key }) => key);
  const isFull = keys.length >= MOST_COLUMNS;
  const turn = (key: string) => (isOn: boolean) => {
    const next = isOn ? [...keys, key] : keys.filter((one) => one !== key);
    if (next.length > 0 && next.length <= MOST_COLUMNS) onChosen(next);
    else onChosen(keys);
  };
  return (
    <fieldset class="choices">
      <legend>{t('compare.choose')}</legend>
      <p class="field-hint" role="status">
        {t(isFull ? 'compare.full' : 'compare.upTo', { count: MOST_COLUMNS })}
      </p>
      <div class="compare-choices">
        {all.map(({ key, option }) => (
          <CheckBox
            key={key}
            isChecked={keys.includes(key)}
            isDisabled={isFull ? !keys.includes(key) : keys.length === 1 && keys.includes(key)}
            onChecked={turn(key)}
          >
            <bdi>
              {option ? nameWithGeneric(option.name, option.genericName) : t('compare.wait')}
            </bdi>
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
