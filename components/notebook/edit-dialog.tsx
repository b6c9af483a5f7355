import { useState } from 'preact/hooks';
import { aboutOf, type OpenFieldsDraft, pickTexts } from '../../utils/app/fields-draft.ts';
import type { Change } from '../../utils/merge/change.ts';
import { useAct } from '../hooks/use-act.ts';
import { useFieldsDraft } from '../hooks/use-fields-draft.ts';
import { useFoundDraft } from '../hooks/use-found-draft.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { type FieldSpec, FieldsForm } from '../ui/fields-form.tsx';
import { Notice } from '../ui/notice.tsx';
import { useToast } from '../ui/toast.tsx';

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
 * Adds or edits one record in a dialog; it stays open and filled when saving fails. What is typed
 * outlives the dialog, the page and the browser until it is saved or discarded.
 */
export function EditDialog<Name extends string>(props: Props<Name>) {
  const names = props.fields.map(({ name }) => name);
  const [about] = useState(() => aboutOf(props.toChanges(props.start)[0], names));
  const began = useFoundDraft(about);
  return began === undefined ? null : <Filled {...props} about={about} began={began} />;
}

interface FilledProps<Name extends string> extends Props<Name> {
  about: string;
  began: OpenFieldsDraft | null;
}

function Filled<Name extends string>({ began, ...props }: FilledProps<Name>) {
  const t = useWords();
  const toast = useToast();
  const { draft, save, error } = useDialogForm({ ...props, began });
  const isTyped = draft.touched.length > 0;
  const leave = () => {
    if (isTyped) toast({ text: t('draft.kept') });
    props.onClose();
  };
  return (
    <Dialog title={props.title} onClose={leave}>
      {began && <Notice>{t('draft.foundAgain')}</Notice>}
      <FieldsForm
        fields={props.fields}
        start={draft.values}
        saveLabel={t('common.save')}
        cancelLabel={t(isTyped ? 'clip.discard' : 'common.cancel')}
        blankError={t('common.needed')}
        error={draft.isKept ? error : (error ?? t('draft.notKept'))}
        onValues={draft.setValues}
        onSave={save}
        onCancel={() => draft.discard().then(props.onClose)}
      />
    </Dialog>
  );
}

/**
 * The form's values and how they are saved. Fields that were not touched keep what another window
 * saved meanwhile; where both changed one, it is said first.
 */
function useDialogForm<Name extends string>({ start, ...props }: FilledProps<Name>) {
  const t = useWords();
  const act = useAct();
  const [error, setError] = useState<string>();
  const names = props.fields.map(({ name }) => name);
  const choices = props.fields.flatMap(({ name, choices }) => (choices ? [name] : []));
  const draft = useFieldsDraft({ ...props, names, choices, start });
  const save = useOneAtATime(async (typed: Record<Name, string>) => {
    const crossed = draft.touched.filter(
      (name) => start[name] !== draft.before[name] && start[name] !== typed[name],
    );
    if (crossed.length > 0) {
      draft.setBefore({ ...draft.before, ...pickTexts(crossed, start) });
      return setError(t('failure.conflict'));
    }
    const values = { ...pickTexts(names, start), ...pickTexts(draft.touched, typed) };
    const done = await act(props.toChanges(values), props.said ?? t('notebook.saved'));
    if (!done.ok) return setError(t(`failure.${done.error}`));
    await draft.saved();
    props.onClose();
  });
  return { draft, save, error };
}
