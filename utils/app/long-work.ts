import { restWhenBusy } from '../platform/rest-when-busy.ts';

/** Work that takes its time tells how far it is, and can be stopped. */
export interface LongWork {
  /** Done so far, from 0 to 1. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/** Long enough to get on, short enough for the page to answer; a browser makes each rest last 4 ms. */
export const LONG_SLICE_MS = 40;

/** Runs a step of some weight for each item, letting the page breathe in between; false when it was stopped. */
export async function forEachItem<T>(
  items: readonly T[],
  { onProgress, signal }: LongWork,
  step: (item: T, index: number) => void,
): Promise<boolean> {
  const rest = restWhenBusy(LONG_SLICE_MS);
  for (const [i, item] of items.entries()) {
    onProgress(i / items.length);
    await rest();
    if (signal.aborted) return false;
    step(item, i);
  }
  return true;
}
