import { useCallback } from 'preact/hooks';
import { editFields } from '../../utils/app/edit-fields.ts';
import type { PatchOf } from '../../utils/merge/fields.ts';
import type { Kind, RecordOf } from '../../utils/model/kinds.ts';
import { useToast } from '../ui/toast.tsx';
import { useNotebook } from './use-notebook.ts';
import { useWords } from './use-words.ts';

/** Saves fields of a record; says why when it cannot. True when saved. */
export function useEditFields() {
  const notebook = useNotebook();
  const toast = useToast();
  const t = useWords();
  return useCallback(
    async <K extends Kind>(kind: K, id: string, patch: PatchOf<RecordOf<K>>): Promise<boolean> => {
      const done = await editFields(notebook, kind, id, patch);
      if (!done.ok) toast({ text: t(`failure.${done.error}`) });
      return done.ok;
    },
    [notebook, toast, t],
  );
}
