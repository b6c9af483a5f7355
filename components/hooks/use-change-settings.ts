import { useCallback, useState } from 'preact/hooks';
import { changeSettings } from '../../utils/app/settings.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { useToast } from '../ui/toast.tsx';
import { useNotebook } from './use-notebook.ts';
import { useWords } from './use-words.ts';

/** Changes settings; says why when it cannot, and lets the fields show again what is kept. True when saved. */
export function useChangeSettings() {
  const notebook = useNotebook();
  const toast = useToast();
  const t = useWords();
  const [, setRefusals] = useState(0);
  return useCallback(
    async (patch: Partial<Settings>): Promise<boolean> => {
      const done = await changeSettings(notebook, patch);
      if (done.ok) return true;
      toast({ text: t(`failure.${done.error}`) });
      setRefusals((count) => count + 1);
      return false;
    },
    [notebook, toast, t],
  );
}
