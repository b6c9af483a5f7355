import { useCallback } from 'preact/hooks';
import type { Act } from '../../utils/app/commit-act.ts';
import type { Change } from '../../utils/merge/change.ts';
import type { Result } from '../../utils/model/result.ts';
import { useToast } from '../ui/toast.tsx';
import { useNotebook } from './use-notebook.ts';
import { useUndoToast } from './use-undo-toast.ts';
import { useWords } from './use-words.ts';

/** Does one act, says what was done with a way to undo it, or says in plain words why it failed. */
export function useAct() {
  const notebook = useNotebook();
  const toast = useToast();
  const sayWithUndo = useUndoToast();
  const t = useWords();
  return useCallback(
    async (changes: readonly Change[], said?: string): Promise<Result<Act>> => {
      const done = await notebook.act(changes);
      if (!done.ok) toast({ text: t(`failure.${done.error}`) });
      else if (said) sayWithUndo(said, done.value);
      return done;
    },
    [notebook, toast, sayWithUndo, t],
  );
}
