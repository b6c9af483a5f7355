import type { ConditionId } from '../../utils/model/ids.ts';
import { planVisit } from '../../utils/notebook/plan-visit.ts';
import { newId } from '../../utils/platform/clock-and-ids.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import type { ViewProps } from './view-props.ts';

/** A button that begins a visit with the open questions and options, and goes there. */
export function PlanVisit(props: ViewProps & { conditionId: ConditionId | null }) {
  const { book, person, conditionId } = props;
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const plan = async () => {
    const shelf = {
      options: book.of('option'),
      questions: book.of('question'),
      visits: book.of('visit'),
      visitQuestions: book.of('visitQuestion'),
    };
    const changes = planVisit(person.id, conditionId, shelf, notebook.context(), newId);
    const done = await act(changes);
    const [visit] = changes;
    if (done.ok && visit) window.location.href = `/visit.html#${visit.after.id}`;
  };
  return (
    <Button look="main" onClick={plan}>
      {t('notebook.planVisit')}
    </Button>
  );
}
