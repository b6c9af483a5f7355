import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LongWork } from '../../utils/app/long-work.ts';

/** Runs long work one at a time: how far it is (0–1, null when none runs) and a way to stop it. */
export function useLongWork() {
  const [done, setDone] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const run = useCallback(async <T>(start: (work: LongWork) => Promise<T>): Promise<T | null> => {
    if (running.current) return null;
    const controller = new AbortController();
    running.current = controller;
    setDone(0);
    try {
      return await start({ onProgress: setDone, signal: controller.signal });
    } finally {
      running.current = null;
      setDone(null);
    }
  }, []);
  return { done, run, stop };
}
