import type { Book } from '../../utils/app/read-book.ts';
import type { Visit } from '../../utils/model/visits.ts';
import { newId } from '../../utils/platform/clock-and-ids.ts';
import { startVisit } from '../../utils/visit/start-visit.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** A button that plans the visit after this one: on its follow-up day, with what is still open. */
export function NextVisit({ visit, book }: { visit: Visit; book: Book }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const start = useOneAtATime(async () => {
    const shelf = {
      personId: visit.personId,
      conditionId: visit.conditionId,
      day: visit.followUpDay,
      options: book.of('option'),
      questions: book.of('question'),
      visits: book.of('visit'),
    };
    const { visitId, changes } = startVisit(shelf, notebook.context(), newId);
    if ((await act(changes, t('visit.started'))).ok) window.location.hash = visitId;
  });
  return <Button onClick={start}>{t('visit.planNext')}</Button>;
}
