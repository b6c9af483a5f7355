import type { Saved } from '../../utils/app/save-clips.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import type { Clip } from '../../utils/model/research.ts';
import { openOwnPage } from '../../utils/platform/tabs.ts';
import { useToast } from '../ui/toast.tsx';
import { useUndoToast } from './use-undo-toast.ts';
import { useWords } from './use-words.ts';

/** Where the notebook shows a clip. */
const placeOf = ({ id, conditionId }: Clip) =>
  `/notebook.html#${conditionId ? `condition/${conditionId}` : 'conditions/'}/${id}`;

/** Says what a save has done, with a way to undo it; what was there already is said too. */
export function useSaid(): (saved: Saved) => void {
  const toast = useToast();
  const sayWithUndo = useUndoToast();
  const t = useWords();
  return ({ act, known }) => {
    if (!act) {
      const [first] = known;
      const open = { label: t('clip.openKnown'), run: () => first && openOwnPage(placeOf(first)) };
      return toast({ text: t('clip.known', { count: known.length }), action: open });
    }
    const isNew = ({ kind, id }: AnyRecord) =>
      kind === 'clip' && known.every((clip) => clip.id !== id);
    const count = act.records.filter(isNew).length;
    if (count > 0) return sayWithUndo(t('clip.saved', { count }), act);
    sayWithUndo(t('clip.wordsAdded', { count: known.length }), act);
  };
}
