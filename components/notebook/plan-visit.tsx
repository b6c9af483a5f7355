import { readShelf } from '../../utils/app/read-shelf.ts';
import type { ConditionId } from '../../utils/model/ids.ts';
import { newId } from '../../utils/platform/clock-and-ids.ts';
import { startVisit } from '../../utils/visit/start-visit.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import type { ViewProps } from './view-props.ts';

/** A button that begins a visit with the open questions and options, and goes there. */
export function PlanVisit(props: ViewProps & { conditionId: ConditionId | null }) {
  const { person, conditionId } = props;
  const t = useWords();
  const act = useAct();
  const toast = useToast();
  const notebook = useNotebook();
  const plan = useOneAtATime(async () => {
    const book = await readShelf(notebook.store, person.id, ['option', 'question', 'visit']);
    if (!book.ok) return toast({ text: t(`failure.${book.error}`) });
    const shelf = {
      personId: person.id,
      conditionId,
      options: book.value.of('option'),
      questions: book.value.of('question'),
      visits: book.value.of('visit'),
    };
    const { visitId, changes } = startVisit(shelf, notebook.context(), newId);
    if ((await act(changes)).ok) window.location.href = `/visit.html#${visitId}`;
  });
  return (
    <Button look="main" onClick={plan}>
      {t('notebook.planVisit')}
    </Button>
  );
}
