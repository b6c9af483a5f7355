import { setTimeout as sleep } from 'node:timers/promises';

/** Waits up to ten seconds until something holds, and throws `what` when it does not. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 100) {
    if (await holds()) return;
    await sleep(100);
  }
  throw new Error(what);
}
