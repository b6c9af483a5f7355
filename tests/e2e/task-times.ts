import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';

interface TraceEvent {
  name: string;
  /** Thread time in microseconds, which other programs on a busy machine do not add to. */
  tdur?: number;
}

/**
 * Milliseconds of processor time of the longest task that any thread of a page ran while `run` did
 * its work and for `afterMs` after it.
 */
export async function longestTask(
  context: BrowserContext,
  run: () => Promise<unknown>,
  afterMs: number,
): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('A browser with a profile of its own is needed.');
  let longestUs = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, tdur } of value as unknown as TraceEvent[]) {
      if (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') {
        longestUs = Math.max(longestUs, tdur ?? 0);
      }
    }
  });
  const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await run();
  await sleep(afterMs);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return longestUs / 1_000;
}
