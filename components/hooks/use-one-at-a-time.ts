import { useCallback, useRef } from 'preact/hooks';

/** The work, ignoring calls while it is under way: a double click saves once. */
export function useOneAtATime<Args extends unknown[]>(
  work: (...args: Args) => Promise<unknown>,
): (...args: Args) => Promise<void> {
  const isRunning = useRef(false);
  const latest = useRef(work);
  latest.current = work;
  return useCallback(async (...args: Args) => {
    if (isRunning.current) return;
    isRunning.current = true;
    try {
      await latest.current(...args);
    } finally {
      isRunning.current = false;
    }
  }, []);
}
