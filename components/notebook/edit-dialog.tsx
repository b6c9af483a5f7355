import { useState } from 'preact/hooks';
import type { Change } from '../../utils/merge/change.ts';
import { useAct } from '../hooks/use-act.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
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

/**
 * Adds or edits one record in a dialog; it stays open and filled when saving fails. Fields that were
 * not touched keep what another window saved meanwhile; where both changed one, it is said first.
 */
export function EditDialog<Name extends string>(props: Props<Name>) {
  const t = useWords();
  const act = useAct();
  const [error, setError] = useState<string>();
  const [seen, setSeen] = useState(props.start);
  const names = props.fields.map(({ name }) => name);
  const save = useOneAtATime(async (typed: Record<Name, string>) => {
    const touched = names.filter((name) => typed[name] !== seen[name]);
    if (touched.some((name) => props.start[name] !== seen[name])) {
      setSeen(props.start);
      return setError(t('failure.conflict'));
    }
    const values = Object.fromEntries(
      names.map((name) => [name, touched.includes(name) ? typed[name] : props.start[name]]),
    ) as Record<Name, string>;
    const done = await act(props.toChanges(values), props.said ?? t('notebook.saved'));
    if (done.ok) props.onClose();
    else setError(t(`failure.${done.error}`));
  });
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <FieldsForm
        fields={props.fields}
        start={seen}
        saveLabel={t('common.save')}
        cancelLabel={t('common.cancel')}
        blankError={t('common.needed')}
        error={error}
        onSave={save}
        onCancel={props.onClose}
      />
    </Dialog>
  );
}
