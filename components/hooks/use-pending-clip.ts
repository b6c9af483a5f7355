import { useEffect, useState } from 'preact/hooks';
import { type PendingClip, readPending, watchPending } from '../../utils/app/pending-clip.ts';

/** The selection that waits to be saved in this window; null when none does. */
export function usePendingClip(windowId: number | undefined): PendingClip | null {
  const [pending, setPending] = useState<PendingClip | null>(null);
  useEffect(() => {
    if (windowId === undefined) return;
    readPending(windowId).then(setPending);
    return watchPending(windowId, setPending);
  }, [windowId]);
  return pending;
}
