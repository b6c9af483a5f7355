import type { PatchOf } from '../../utils/merge/fields.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import { TREATMENT_KINDS } from '../../utils/model/page.ts';
import { OPTION_STATUSES, type Option } from '../../utils/model/research.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import type { Translate } from '../../utils/words/translator.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import type { FieldSpec } from '../ui/fields-form.tsx';
import { EditDialog } from './edit-dialog.tsx';

export type OptionField =
  | 'name'
  | 'genericName'
  | 'treatmentKind'
  | 'status'
  | 'whatIRead'
  | 'myLeaning'
  | 'stoppedWhen'
  | 'stoppedWhy'
  | 'howSure'
  | 'howMuchItMatters'
  | 'note';

const MARKS = [0, 1, 2, 3, 4, 5] as const;

/** The fields of an option's form, in order. */
export function optionFields(t: Translate): FieldSpec<OptionField>[] {
  const line = { limit: LIMITS.line };
  const marks = [
    { value: '', label: t('option.notSaid') },
    ...MARKS.map((count) => ({ value: String(count), label: t(`option.mark.${count}`) })),
  ];
  return [
    { name: 'name', label: t('option.name'), isRequired: true, ...line },
    { name: 'genericName', label: t('option.genericName'), ...line },
    {
      name: 'treatmentKind',
      label: t('option.kind'),
      choices: TREATMENT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      ...line,
    },
    {
      name: 'status',
      label: t('option.status'),
      choices: OPTION_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
      ...line,
    },
    { name: 'whatIRead', label: t('option.whatIRead'), hint: t('option.whatIReadHint'), ...line },
    { name: 'myLeaning', label: t('option.myLeaning'), hint: t('option.myLeaningHint'), ...line },
    { name: 'howSure', label: t('option.howSure'), choices: marks, ...line },
    { name: 'howMuchItMatters', label: t('option.howMuchItMatters'), choices: marks, ...line },
    { name: 'stoppedWhen', label: t('option.stoppedWhen'), ...line },
    { name: 'stoppedWhy', label: t('option.stoppedWhy'), ...line },
    { name: 'note', label: t('option.note'), rows: 3, limit: LIMITS.note },
  ];
}

/** An option's fields as form values. */
export const optionValues = (option: Pick<Option, OptionField>): Record<OptionField, string> => ({
  ...option,
  howSure: String(option.howSure ?? ''),
  howMuchItMatters: String(option.howMuchItMatters ?? ''),
});

const toMark = (value: string) => (value === '' ? null : Number(value));

/** Form values as fields of an option. */
export const toOptionPatch = (values: Record<OptionField, string>): PatchOf<Option> => ({
  ...values,
  name: values.name.trim(),
  genericName: values.genericName.trim(),
  treatmentKind: values.treatmentKind as Option['treatmentKind'],
  status: values.status as Option['status'],
  howSure: toMark(values.howSure),
  howMuchItMatters: toMark(values.howMuchItMatters),
});

/** Edits what the person thinks of an option. */
export function OptionDialog({ option, onClose }: { option: Option; onClose: () => void }) {
  const t = useWords();
  const notebook = useNotebook();
  return (
    <EditDialog
      title={t('option.edit')}
      fields={optionFields(t)}
      start={optionValues(option)}
      toChanges={(values) => {
        const patch = toOptionPatch(values);
        const at = patch.status === option.status ? {} : { statusAt: now() };
        return [notebook.change(option, { ...patch, ...at })];
      }}
      onClose={onClose}
    />
  );
}
