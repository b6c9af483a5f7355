import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  /** Thread time in microseconds, which other programs on a busy machine do not add to. */
  tdur?: number;
  args: {
    /** Where in the browser the task was posted from. */
    src_file?: string;
  };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
const MARK = 'the process of this page';

/**
 * Milliseconds of processor time of the longest task of the page's process while `run` did its work
 * and for `afterMs` after it. Drawing the page anew, as after a change of its width, is the
 * browser's own and not counted.
 */
export async function longestTask(
  page: Page,
  run: () => Promise<unknown>,
  afterMs: number,
): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('A browser with a profile of its own is needed.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await run();
  await sleep(afterMs);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return longestOf(events);
}

function longestOf(events: readonly TraceEvent[]): number {
  const process = events.find(({ name }) => name === MARK)?.pid;
  const tasks = events.filter(
    ({ name, pid, args }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === process &&
      !args.src_file?.startsWith('cc/trees/'),
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}
