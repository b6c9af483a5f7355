import type { OptionId } from '../../utils/model/ids.ts';
import type { Option } from '../../utils/model/research.ts';
import type { NewOption } from '../../utils/notebook/save-request.ts';
import { useWords } from '../hooks/use-words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';

type OptionPick = { id: OptionId } | NewOption | null;

interface Props {
  options: readonly Option[];
  value: OptionPick;
  onValue: (pick: OptionPick) => void;
}

const NEW = 'new';
const NONE = 'none';

/** Which treatment option a passage is about: a known one, a new one, or none. */
export function OptionChoice({ options, value, onValue }: Props) {
  const t = useWords();
  const isOffered = value && 'id' in value && options.some((one) => one.id === value.id);
  const picked = value && 'name' in value ? NEW : isOffered ? value.id : NONE;
  const choose = (next: string) => {
    const known = options.find((one) => one.id === next);
    if (known) onValue({ id: known.id });
    else onValue(next === NEW ? { name: '', genericName: '', treatmentKind: 'other' } : null);
  };
  return (
    <>
      <SelectField
        label={t('clip.option')}
        value={picked}
        onValue={choose}
        choices={[
          { value: NONE, label: t('clip.noOption') },
          ...options.map((one) => ({ value: one.id as string, label: one.name })),
          { value: NEW, label: t('clip.newOption') },
        ]}
      />
      {value && 'name' in value && (
        <TextField
          label={t('clip.newOptionName')}
          value={value.name}
          onValue={(name) => onValue({ ...value, name })}
          required
        />
      )}
    </>
  );
}
