import { restWhenBusy } from '../platform/rest-when-busy.ts';

/** Work that takes its time tells how far it is, and can be stopped. */
export interface LongWork {
  /** Done so far, from 0 to 1. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/** Runs a step for each item, letting the page breathe in between; false when it was stopped. */
export async function forEachItem<T>(
  items: readonly T[],
  { onProgress, signal }: LongWork,
  step: (item: T, index: number) => void,
): Promise<boolean> {
  const rest = restWhenBusy();
  for (const [i, item] of items.entries()) {
    if (i % 256 === 0) {
      onProgress(i / items.length);
      await rest();
      if (signal.aborted) return false;
    }
    step(item, i);
  }
  return true;
}
