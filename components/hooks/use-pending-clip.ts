import { useEffect, useState } from 'preact/hooks';
import { type PendingClip, readPending, watchPending } from '../../utils/app/pending-clip.ts';

/** The selection that waits to be saved in this window; null when none does. */
export function usePendingClip(windowId: number | undefined): PendingClip | null {
  const [pending, setPending] = useState<PendingClip | null>(null);
  useEffect(() => {
    if (windowId === undefined) return;
    // An answer to the first question never takes the place of later news, or of another's.
    let isOvertaken = false;
    readPending(windowId).then((first) => isOvertaken || setPending(first));
    const stop = watchPending(windowId, (next) => {
      isOvertaken = true;
      setPending(next);
    });
    return () => {
      isOvertaken = true;
      stop();
    };
  }, [windowId]);
  return pending;
}
