// Trains assets/gate.json, the first look in the page:  node scripts/train-gate.ts DATA_DIR
// Prints cross-validated figures; fails when the data folder is missing or a page cannot be read.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { GATE_BUCKETS } from '../utils/detect/gate-features.ts';
import { GATE_STEPS, type GateTable, gateInputsOf } from '../utils/detect/gate-inputs.ts';
import { mix } from '../utils/detect/mix.ts';
import { crossValidateBy } from './training/cross-validate.ts';
import type { GateExample } from './training/gate-example.ts';
import { readGateExamples } from './training/gate-examples.ts';
import { trainLogistic } from './training/logistic.ts';
import { crossValidateMixture, fitMixture } from './training/mixture.ts';
import { reportPasses, thresholdFor } from './training/passes.ts';

const SEED = 11;
const ZERO = 'H'.charCodeAt(0);
/** The share of other pages that may wake the worker, cross-validated: the gate must not lose health pages. */
const MAX_PASSES = 0.12;

/** Few steps, so that the table packs well; cross-validation sees the same rounding. */
function trainTable(examples: readonly GateExample[], seed: number): GateTable {
  const { weights, bias } = trainLogistic(examples, seed);
  const table = weights.slice(0, GATE_BUCKETS);
  const sizes = Array.from(table, Math.abs).sort((a, b) => a - b);
  const step = Number(((sizes[Math.floor(sizes.length * 0.99)] ?? 1) / GATE_STEPS).toFixed(5));
  const levels = Int8Array.from(table, (w) =>
    Math.max(-GATE_STEPS, Math.min(GATE_STEPS, Math.round(w / step))),
  );
  return { levelOf: (bucket) => levels[bucket] ?? 0, step, bias: Number(bias.toFixed(4)) };
}

/** The last step learns from the pages alone: what the texts look like is not what pages look like. */
const rowOf = (example: GateExample, inputs: number[]) => ({ ...example, inputs });

const dataDir = process.argv[2];
if (!dataDir) throw new Error('usage: node scripts/train-gate.ts DATA_DIR');
const examples = await readGateExamples(dataDir, SEED);
const judged = crossValidateBy(examples, SEED, trainTable, (table, e) =>
  gateInputsOf(e.words, table),
);
const rows = [...judged].filter(([e]) => e.page).map(([e, inputs]) => rowOf(e, inputs));
const crossed = crossValidateMixture(rows);
const crossedPages = new Map(
  rows.map((row, i) => [row, crossed[i] ?? 0] as const).filter(([row]) => !row.isExcerpt),
);
const threshold = thresholdFor(crossedPages, MAX_PASSES);
reportPasses('cross-validated', crossedPages, threshold);

const mixture = fitMixture(rows.filter((row) => row.weight > 0));
mixture[mixture.length - 1] = (mixture.at(-1) ?? 0) - threshold;
const table = trainTable(examples, SEED);
const whole = rows.filter((row) => !row.isExcerpt);
const own = new Map(whole.map((row) => [row, mix(gateInputsOf(row.words, table), mixture)]));
reportPasses('trained on these pages', own, 0);
const json = JSON.stringify({
  bias: table.bias,
  step: table.step,
  mixture: Array.from(mixture, (w) => Number(w.toFixed(4))),
  weights: String.fromCharCode(
    ...Array.from({ length: GATE_BUCKETS }, (_, i) => ZERO + table.levelOf(i)),
  ),
});
writeFileSync(new URL('../assets/gate.json', import.meta.url), `${json}\n`);
console.log(`assets/gate.json ${json.length} bytes, ${gzipSync(json).length} gzip`);
