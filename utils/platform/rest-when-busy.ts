import { nextTask } from './next-task.ts';

/** Work goes on for about this long before the page gets its turn. */
const SLICE_MS = 6;

/** A `rest` for work in short steps: lets the page do its own whenever the work has taken a slice of time. */
export function restWhenBusy(sliceMs = SLICE_MS): () => Promise<void> {
  let begunAt = performance.now();
  return async () => {
    if (performance.now() - begunAt < sliceMs) return;
    await nextTask();
    begunAt = performance.now();
  };
}
