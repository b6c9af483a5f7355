import { useState } from 'preact/hooks';
import type { Change } from '../../utils/merge/change.ts';
import { useAct } from '../hooks/use-act.ts';
import { useWords } from '../hooks/use-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { type FieldSpec, FieldsForm } from '../ui/fields-form.tsx';

interface Props<Name extends string> {
  title: string;
  fields: readonly FieldSpec<Name>[];
  start: Readonly<Record<Name, string>>;
  /** The changes that these values make. */
  toChanges: (values: Record<Name, string>) => Change[];
  said?: string;
  onClose: () => void;
}

/** Adds or edits one record in a dialog; it stays open and filled when saving fails. */
export function EditDialog<Name extends string>(props: Props<Name>) {
  const t = useWords();
  const act = useAct();
  const [error, setError] = useState<string>();
  const save = async (values: Record<Name, string>) => {
    const done = await act(props.toChanges(values), props.said ?? t('notebook.saved'));
    if (done.ok) props.onClose();
    else setError(t(`failure.${done.error}`));
  };
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <FieldsForm
        fields={props.fields}
        start={props.start}
        saveLabel={t('common.save')}
        cancelLabel={t('common.cancel')}
        error={error}
        onSave={save}
        onCancel={props.onClose}
      />
    </Dialog>
  );
}
