import { useState } from 'preact/hooks';
import type { Person } from '../../utils/model/people.ts';
import { countImport } from '../../utils/notebook/count-import.ts';
import type { ImportAnswers, ImportPlan } from '../../utils/notebook/import-plan.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { ImportGroup } from './import-group.tsx';

interface Props {
  plan: ImportPlan;
  /** People of this notebook with nothing in them, who would stand beside those of the file. */
  empty: readonly Person[];
  onRestore: (answers: ImportAnswers, leaving: readonly Person[]) => Promise<unknown>;
  onClose: () => void;
}

/** The states in the order in which they matter to somebody who is about to restore. */
const SHOWN = [
  'new',
  'changed-there',
  'changed-both',
  'deleted-here',
  'deleted-there',
  'changed-here',
  'same',
  'gone-here',
  'blocked',
] as const;

/** What restoring would change, before anything is written; for what one side has deleted the person is asked. */
export function RestorePreview({ plan, empty, onRestore, onClose }: Props) {
  const t = useWords();
  const [answers, setAnswers] = useState<ImportAnswers>(new Map());
  const [isEmptyLeaving, setEmptyLeaving] = useState(true);
  const restore = useOneAtATime(() => onRestore(answers, isEmptyLeaving ? empty : []));
  const counts = countImport(plan);
  const byState = Map.groupBy(plan.items, ({ state }) => state);
  const isIdle =
    counts.new + counts['changed-there'] + counts['changed-both'] === 0 && answers.size === 0;
  const answer = (id: string, isChosen: boolean, as: 'keep' | 'trash') => {
    const next = new Map(answers);
    if (isChosen) next.set(id, as);
    else next.delete(id);
    setAnswers(next);
  };
  return (
    <div class="card stack">
      <h3>{t('backup.wouldChange')}</h3>
      <p>{t('backup.neverDeletes')}</p>
      {SHOWN.filter((state) => counts[state] > 0).map((state) => (
        <ImportGroup
          key={state}
          state={state}
          items={byState.get(state) ?? []}
          answers={answers}
          onAnswer={answer}
        />
      ))}
      {empty.length > 0 && (
        <CheckBox isChecked={isEmptyLeaving} onChecked={setEmptyLeaving}>
          {t('backup.emptyLeaves')}
        </CheckBox>
      )}
      {isIdle && <p>{t('backup.nothingToDo')}</p>}
      <div class="row">
        <Button look="main" onClick={restore} disabled={isIdle}>
          {t('backup.restore')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}
