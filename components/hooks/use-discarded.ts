import { useCallback } from 'preact/hooks';
import { bringBackDraft } from '../../utils/app/drafts.ts';
import type { Draft } from '../../utils/model/notebook-own.ts';
import { useToast } from '../ui/toast.tsx';
import { useNotebook } from './use-notebook.ts';
import { useWords } from './use-words.ts';

/** Says that a draft was discarded, with one button that brings it back. */
export function useDiscarded(): (draft: Draft) => void {
  const notebook = useNotebook();
  const toast = useToast();
  const t = useWords();
  return useCallback(
    (draft) => {
      const undo = async () => {
        const done = await bringBackDraft(notebook, draft);
        toast({ text: t(done.ok ? 'common.undone' : `failure.${done.error}`) });
      };
      toast({ text: t('draft.discarded'), action: { label: t('common.undo'), run: undo } });
    },
    [notebook, toast, t],
  );
}
