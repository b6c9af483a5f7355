import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '../../utils/app/drafts.ts';
import { type FieldsDraft, readFieldsDrafts } from '../../utils/app/fields-draft.ts';
import { watch } from '../../utils/db/watch.ts';
import { useNotebook } from './use-notebook.ts';

const NONE: Drafts<FieldsDraft> = { open: [], brokenCount: 0 };

/** What was typed in forms of plain fields and not saved, in any window. */
export function useFieldsDrafts(): Drafts<FieldsDraft> {
  const { store } = useNotebook();
  const [drafts, setDrafts] = useState(NONE);
  // What cannot be read is said by the view that shows the records.
  useEffect(() => watch(store, readFieldsDrafts, setDrafts, () => setDrafts(NONE)), [store]);
  return drafts;
}
