import { useState } from 'preact/hooks';
import { hideQuotes, lookUpQuotes, type QuotedClip } from '../../utils/app/look-up-quotes.ts';
import type { Failure } from '../../utils/model/result.ts';
import { useAct } from './use-act.ts';
import { useNotebook } from './use-notebook.ts';

/** Shows saved passages on the page of a tab and scrolls to them; what was found is noted on the clips. */
export function usePassages(tabId: number) {
  const notebook = useNotebook();
  const act = useAct();
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [lookedFor, setLookedFor] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const lookUp = async (how: 'show' | 'scroll', clips: readonly QuotedClip[]) => {
    setBusy(true);
    const found = await lookUpQuotes(notebook, tabId, how, clips);
    setBusy(false);
    setFailure(found.ok ? null : found.error);
    setLookedFor(found.ok ? clips.length : 0);
    if (found.ok) await act(found.value);
    return found.ok;
  };
  return {
    isShown,
    isBusy,
    /** How many passages were looked for last; 0 when none were. */
    lookedFor,
    failure,
    show: async (clips: readonly QuotedClip[]) => {
      if (await lookUp('show', clips)) setShown(true);
    },
    hide: async () => {
      await hideQuotes(tabId);
      setShown(false);
    },
    scrollTo: (clip: QuotedClip) => lookUp('scroll', [clip]),
  };
}
