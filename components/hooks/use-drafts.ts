import { useEffect, useState } from 'preact/hooks';
import { type Drafts, readDrafts } from '../../utils/app/drafts.ts';
import { watch } from '../../utils/db/watch.ts';
import { useNotebook } from './use-notebook.ts';

const NONE: Drafts = { open: [], brokenCount: 0 };

/** What was begun and not saved, in any window; null until it is read. */
export function useDrafts(): Drafts | null {
  const { store } = useNotebook();
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  // What cannot be read is said by the view that shows the records.
  useEffect(() => watch(store, readDrafts, setDrafts, () => setDrafts(NONE)), [store]);
  return drafts;
}
