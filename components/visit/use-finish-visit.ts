import { finishVisitNow } from '../../utils/app/finish-visit.ts';
import type { Visit } from '../../utils/model/visits.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useUndoToast } from '../hooks/use-undo-toast.ts';
import { useWords } from '../hooks/use-words.ts';
import { useToast } from '../ui/toast.tsx';

/** Marks a visit as over, says what followed from it, and offers to undo it. */
export function useFinishVisit(visit: Visit, onDone: () => void = () => {}): () => void {
  const t = useWords();
  const notebook = useNotebook();
  const toast = useToast();
  const sayWithUndo = useUndoToast();
  return useOneAtATime(async () => {
    const done = await finishVisitNow(notebook, visit.id);
    if (!done.ok) return toast({ text: t(`failure.${done.error}`) });
    const { act, askedCount } = done.value;
    const said = askedCount === 0 ? t('visit.over') : t('visit.overAsked', { count: askedCount });
    sayWithUndo(said, act);
    onDone();
  });
}
