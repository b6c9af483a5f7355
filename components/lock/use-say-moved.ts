import { useCallback } from 'preact/hooks';
import type { Failure, Result } from '../../utils/model/result.ts';
import type { WordKey } from '../../utils/words/translator.ts';
import { useWords } from '../hooks/use-words.ts';
import { useToast } from '../ui/toast.tsx';

const isSaid = (failure: Failure): failure is 'closed' | 'quota' =>
  failure === 'closed' || failure === 'quota';

/** Says that the lock was changed, or that nothing was and why. */
export function useSayMoved(): (done: WordKey, result: Result<void>) => void {
  const t = useWords();
  const toast = useToast();
  return useCallback(
    (done, result) => {
      if (result.ok) return toast({ text: t(done) });
      const { error } = result;
      toast({ text: t(`lock.notChanged.${isSaid(error) ? error : 'other'}`) });
    },
    [t, toast],
  );
}
