import type { Condition } from '../../utils/model/people.ts';
import type { SaveRequest } from '../../utils/notebook/save-request.ts';
import { useWords } from '../hooks/use-words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';

type Choice = SaveRequest['condition'];

interface Props {
  conditions: readonly Condition[];
  value: Choice;
  onValue: (choice: Choice) => void;
}

const NEW = 'new';
const NONE = 'none';

/** Which condition it belongs to: one of the person's, a new one, or none yet. */
export function ConditionChoice({ conditions, value, onValue }: Props) {
  const t = useWords();
  const picked = value === null ? NONE : 'id' in value ? value.id : NEW;
  const choose = (next: string) => {
    const known = conditions.find((one) => one.id === next);
    onValue(known ? { id: known.id } : next === NEW ? { name: '' } : null);
  };
  return (
    <>
      <SelectField
        label={t('clip.condition')}
        value={picked}
        onValue={choose}
        choices={[
          ...conditions.map((one) => ({ value: one.id as string, label: one.name })),
          { value: NEW, label: t('clip.newCondition') },
          { value: NONE, label: t('clip.noCondition') },
        ]}
      />
      {value && 'name' in value && (
        <TextField
          label={t('clip.newConditionName')}
          value={value.name}
          onValue={(name) => onValue({ name })}
          required
        />
      )}
    </>
  );
}
