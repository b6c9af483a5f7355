import { useState } from 'preact/hooks';
import { readForMove } from '../../utils/app/read-for-move.ts';
import type { ConditionId, PersonId, SourceId } from '../../utils/model/ids.ts';
import { type Movable, moveRecords } from '../../utils/notebook/move.ts';
import { newId } from '../../utils/platform/clock-and-ids.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { ViewProps } from './view-props.ts';

/** Moves an option, a passage or a question to another condition or person. */
export function MoveDialog(props: ViewProps & { record: Movable; onClose: () => void }) {
  const { record, book, people, onClose } = props;
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [personId, setPersonId] = useState<PersonId>(record.personId);
  const [conditionId, setConditionId] = useState<string>(record.conditionId ?? '');
  const [error, setError] = useState<string>();
  const conditions = book.of('condition').filter((one) => one.personId === personId);
  const move = useOneAtATime(async () => {
    const target = { personId, conditionId: (conditionId || null) as ConditionId | null };
    const near = await readForMove(notebook.store, record, target);
    if (!near.ok) return setError(t(`failure.${near.error}`));
    const changes = moveRecords([record], target, near.value, {
      ...notebook.context(),
      newSourceId: () => newId<SourceId>(),
    });
    const done = await act(changes, t('notebook.moved'));
    if (done.ok) onClose();
    else setError(t(`failure.${done.error}`));
  });
  return (
    <Dialog title={t('notebook.moveTitle')} onClose={onClose}>
      {people.length > 1 && (
        <SelectField
          label={t('clip.person')}
          value={personId}
          onValue={(id) => {
            setPersonId(id);
            setConditionId('');
          }}
          choices={people.map((one) => ({ value: one.id, label: one.name || t('person.me') }))}
        />
      )}
      <SelectField
        label={t('clip.condition')}
        value={conditionId}
        onValue={setConditionId}
        choices={[
          { value: '', label: t('clip.noCondition') },
          ...conditions.map((one) => ({ value: one.id as string, label: one.name })),
        ]}
      />
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <div class="row">
        <Button look="main" onClick={move}>
          {t('notebook.move')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </Dialog>
  );
}
