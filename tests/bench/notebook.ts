// How fast a large notebook opens and is searched, in real Chromium; exit code 1 past the limits.
//   node tests/bench/notebook.ts [RUNS]
// Two made-up notebooks are put into profiles of their own. Each figure is the median of the runs (3 when
// not said); every run is a new browser. Needs a build (npm run build).
import type { NotebookSize } from '../fixtures/big-notebook.ts';
import { makeBigNotebook } from '../fixtures/big-notebook.ts';
import { measureNotebook, type NotebookFigures, seedProfile } from './notebook-figures.ts';

interface Case {
  size: NotebookSize;
  most: NotebookFigures;
}

const CASES: readonly Case[] = [
  {
    size: { clips: 5_000, options: 1_000 },
    most: { paintMs: 400, conditionMs: 400, readyMs: 1_000, keyP95Ms: 16, heapMB: 200 },
  },
  {
    size: { clips: 50_000, options: 10_000 },
    most: { paintMs: 1_000, conditionMs: 1_000, readyMs: 10_000, keyP95Ms: 60, heapMB: 600 },
  },
];
const NAMES: Record<keyof NotebookFigures, string> = {
  paintMs: 'first useful paint, ms',
  conditionMs: 'the largest condition shows its first option, ms',
  readyMs: 'search ready, ms from opening',
  keyP95Ms: 'keystroke to results, ms, 95th percentile',
  heapMB: 'JS heap of page and search, MB',
};
/** Ten times the notebook may take this many times as long, and some fixed cost less. */
const MOST_GROWTH = 10;

const runs = Number(process.argv[2] ?? 3);
let hasFailed = false;
const ready: number[] = [];
for (const { size, most } of CASES) {
  const profile = await seedProfile(makeBigNotebook(size));
  const all: NotebookFigures[] = [];
  for (let run = 0; run < runs; run++) all.push(await measureNotebook(profile));
  console.log(`${size.clips} clips, ${size.options} options`);
  for (const key of Object.keys(NAMES) as (keyof NotebookFigures)[]) {
    const median = all.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
    report(NAMES[key], median, most[key]);
    if (key === 'readyMs') ready.push(median);
  }
}
report('growth of reading for search, times', (ready[1] ?? 0) / (ready[0] ?? 1), MOST_GROWTH);
if (hasFailed) process.exitCode = 1;

function report(what: string, value: number, most: number): void {
  const isEnough = value <= most;
  if (!isEnough) hasFailed = true;
  console.log(`${isEnough ? 'ok  ' : 'FAIL'} ${what} ${value.toFixed(1)} (at most ${most})`);
}
