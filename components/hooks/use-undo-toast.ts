import { useCallback } from 'preact/hooks';
import type { Act } from '../../utils/app/commit-act.ts';
import { useToast } from '../ui/toast.tsx';
import { useWords } from './use-words.ts';

/** Says what was done, with one button that takes it back. */
export function useUndoToast(): (text: string, act: Act) => void {
  const toast = useToast();
  const t = useWords();
  return useCallback(
    (text, act) => {
      const undo = async () => {
        const undone = await act.undo();
        if (!undone.ok) return toast({ text: t(`failure.${undone.error}`) });
        toast({ text: t(undone.value === 'undone' ? 'common.undone' : 'common.changedSince') });
      };
      toast({ text, action: { label: t('common.undo'), run: undo } });
    },
    [toast, t],
  );
}
