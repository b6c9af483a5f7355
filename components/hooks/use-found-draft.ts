import { useEffect, useState } from 'preact/hooks';
import { type OpenFieldsDraft, readFieldsDrafts } from '../../utils/app/fields-draft.ts';
import { ReadFailure } from '../../utils/db/read-failure.ts';
import type { Store } from '../../utils/db/store.ts';
import { useNotebook } from './use-notebook.ts';

/** What was typed before in the form about this, and not saved; undefined until it is read. */
export function useFoundDraft(about: string): OpenFieldsDraft | null | undefined {
  const { store } = useNotebook();
  const [found, setFound] = useState<OpenFieldsDraft | null>();
  useEffect(() => {
    let isGone = false;
    findDraft(store, about).then((draft) => isGone || setFound(draft));
    return () => {
      isGone = true;
    };
  }, [store, about]);
  return found;
}

async function findDraft(store: Store, about: string): Promise<OpenFieldsDraft | null> {
  try {
    const { open } = await readFieldsDrafts(store);
    return open.find(({ record }) => record.about === about) ?? null;
  } catch (error) {
    // What cannot be read is said by the view that shows the records.
    if (error instanceof ReadFailure) return null;
    throw error;
  }
}
