import { useState } from 'preact/hooks';
import type { Option } from '../../utils/model/research.ts';
import { mergeOptions } from '../../utils/notebook/merge-options.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/select-field.tsx';

interface Props {
  option: Option;
  /** The options it may be joined with; at least one. */
  others: readonly Option[];
  onClose: () => void;
}

/** Joins an option with another that is the same treatment; both keep what is theirs. */
export function JoinDialog({ option, others, onClose }: Props) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [intoId, setIntoId] = useState<string>(others[0]?.id ?? '');
  const into = others.find(({ id }) => id === intoId);
  const join = async () => {
    if (!into) return;
    const names = { name: option.name, into: into.name };
    const changes = mergeOptions([option], into, notebook.context());
    const done = await act(changes, t('option.joined', names));
    if (done.ok) onClose();
  };
  return (
    <Dialog title={t('option.joinTitle', { name: option.name })} onClose={onClose}>
      <p>{t('option.joinWhat')}</p>
      <SelectField
        label={t('option.joinWith')}
        value={intoId}
        onValue={setIntoId}
        choices={others.map((one) => ({
          value: one.id as string,
          label: nameWithGeneric(one.name, one.genericName),
        }))}
      />
      <div class="row">
        <Button look="main" onClick={join}>
          {t('option.join')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </Dialog>
  );
}
