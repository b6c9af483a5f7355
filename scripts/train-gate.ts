// Trains assets/gate.json, the first look in the page:  node scripts/train-gate.ts DATA_DIR
// Prints cross-validated figures; fails when the data folder is missing or a page cannot be read.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { GATE_BUCKETS } from '../utils/detect/gate-features.ts';
import { crossValidate } from './training/cross-validate.ts';
import { type GateExample, readGateExamples } from './training/gate-examples.ts';
import { scoreOf, trainLogistic } from './training/logistic.ts';
import { reportPasses, thresholdFor } from './training/passes.ts';

const SEED = 11;
const STEPS = 4;
const ZERO = 'H'.charCodeAt(0);
/** The share of other pages that may wake the worker, cross-validated: the gate must not lose health pages. */
const MAX_PASSES = 0.12;

/** Few steps, so that the table packs well; cross-validation sees the same rounding. */
function trainRounded(examples: readonly GateExample[], seed: number) {
  const { weights, bias } = trainLogistic(examples, seed);
  const table = weights.slice(0, GATE_BUCKETS);
  const sizes = Array.from(table, Math.abs).sort((a, b) => a - b);
  const step = (sizes[Math.floor(sizes.length * 0.99)] ?? 1) / STEPS;
  const levels = Array.from(table, (w) => Math.max(-STEPS, Math.min(STEPS, Math.round(w / step))));
  return { weights: Float64Array.from(levels, (n) => n * step), bias, step, levels };
}

const dataDir = process.argv[2];
if (!dataDir) throw new Error('usage: node scripts/train-gate.ts DATA_DIR');
const examples = await readGateExamples(dataDir, SEED);
const crossed = new Map([...crossValidate(examples, SEED, trainRounded)].filter(([e]) => e.page));
const threshold = thresholdFor(crossed, MAX_PASSES);
reportPasses('cross-validated', crossed, threshold);
const model = trainRounded(examples, SEED);
const own = new Map(
  examples.filter((e) => e.page).map((e) => [e, scoreOf(model, e.features)] as const),
);
reportPasses('trained on these pages', own, threshold);
const json = JSON.stringify({
  bias: Number((model.bias - threshold).toFixed(4)),
  step: Number(model.step.toFixed(5)),
  weights: String.fromCharCode(...model.levels.map((n) => ZERO + n)),
});
writeFileSync(new URL('../assets/gate.json', import.meta.url), `${json}\n`);
console.log(`assets/gate.json ${json.length} bytes, ${gzipSync(json).length} gzip`);
