import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Begin and length in microseconds by the clock on the wall. */
  ts: number;
  dur?: number;
  /** Thread time in microseconds, which other programs on a busy machine do not add to. */
  tdur?: number;
  args: {
    /** Where in the browser the task was posted from. */
    src_file?: string;
  };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8'];
const COLLECTION = /^(?:MinorGC|MajorGC|V8\.GC[A-Z]\w*)$/;
const MARK = 'the process of this page';

/** Milliseconds of processor time of the longest task of each sort. */
export interface LongestTasks {
  /** Any other task, without what the collector took of it: every script of ours is here. */
  script: number;
  /** Style, layout and paint of a frame: the browser's own, as after a change of the page's width. */
  drawing: number;
  /** Garbage collection, which V8 does when it likes, also in the middle of a task. */
  collecting: number;
  /** Any task but drawing, whole. */
  notDrawing: number;
}

/** Where tasks that draw a frame are posted from. */
const DRAWING = 'cc/trees/';

/** The longest tasks of the page's process while `run` did its work and for `afterMs` after it. */
export async function longestTasks(
  page: Page,
  run: () => Promise<unknown>,
  afterMs: number,
): Promise<LongestTasks> {
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

/** The longest task of the page's process that is not drawing, in milliseconds of processor time. */
export async function longestTask(
  page: Page,
  run: () => Promise<unknown>,
  afterMs: number,
): Promise<number> {
  return (await longestTasks(page, run, afterMs)).notDrawing;
}

function longestOf(events: readonly TraceEvent[]): LongestTasks {
  const process = events.find(({ name }) => name === MARK)?.pid;
  const own = events.filter(({ pid }) => pid === process);
  const collections = own.filter(({ name }) => COLLECTION.test(name));
  const longest = { script: 0, drawing: 0, collecting: 0, notDrawing: 0 };
  const note = (sort: keyof LongestTasks, ms: number) => {
    longest[sort] = Math.max(longest[sort], ms);
  };
  for (const task of own) {
    if (task.name !== 'ThreadControllerImpl::RunTask') continue;
    const wholeMs = msOf(task);
    const collectedMs = sumOf(collections.filter((one) => isWithin(one, task)));
    const isDrawing = task.args.src_file?.startsWith(DRAWING);
    note(isDrawing ? 'drawing' : 'script', wholeMs - collectedMs);
    note('collecting', collectedMs);
    if (!isDrawing) note('notDrawing', wholeMs);
  }
  return longest;
}

const msOf = ({ tdur = 0 }: TraceEvent) => tdur / 1_000;

const isWithin = (one: TraceEvent, other: TraceEvent) =>
  one.tid === other.tid &&
  one.ts >= other.ts &&
  one.ts + (one.dur ?? 0) <= other.ts + (other.dur ?? 0);

/** Time of those that are not part of another one among them. */
function sumOf(events: readonly TraceEvent[]): number {
  const outer = events.filter(
    (one) => !events.some((other) => other !== one && isWithin(one, other) && isWider(other, one)),
  );
  return outer.reduce((sum, one) => sum + msOf(one), 0);
}

/** One of two that span the same time is the inner one. */
const isWider = (other: TraceEvent, one: TraceEvent) =>
  (other.dur ?? 0) > (one.dur ?? 0) || other.name < one.name;
