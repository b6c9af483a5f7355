// Trains assets/gate.json, the first look in the page:  node scripts/train-gate.ts DATA_DIR
// Prints cross-validated figures; fails when the data folder is missing or a page cannot be read.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Features } from '../utils/detect/features.ts';
import { GATE_BUCKETS, type GateSample, gateFeaturesOf } from '../utils/detect/gate-features.ts';
import { crossValidate, type Grouped } from './training/cross-validate.ts';
import { readPages, readRawTexts } from './training/examples.ts';
import { makeUpSamples } from './training/gate-examples.ts';
import { scoreOf, trainLogistic } from './training/logistic.ts';
import { reportPasses, thresholdFor } from './training/passes.ts';

const SEED = 11;
const STEPS = 7;
const ZERO = 'H'.charCodeAt(0);
/** The share of other pages that may wake the worker, cross-validated: the gate must not lose health pages. */
const MAX_PASSES = 0.1;

interface GateExample extends Grouped {
  label: string;
  language: string;
}

function vectorOf(sample: GateSample): Features {
  const values = gateFeaturesOf(sample);
  const norm = Math.hypot(...values.values()) || 1;
  return {
    indexes: Int32Array.from(values.keys()),
    values: Float32Array.from(values.values(), (v) => v / norm),
  };
}

function exampleOf(sample: GateSample, label: string, site: string, language: string): GateExample {
  const isHealth = label === 'health';
  return { features: vectorOf(sample), isHealth, weight: 1, site, page: null, label, language };
}

async function readExamples(dataDir: string): Promise<GateExample[]> {
  const pages = (await readPages(dataDir)).map((page) => ({
    ...exampleOf(page.sample, page.label, page.group, page.lang),
    page,
  }));
  const texts = readRawTexts(dataDir, 0.35).map(({ title, text, label, site }) =>
    exampleOf({ leading: title, text: text.slice(0, 3_000) }, label, site, 'en'),
  );
  const madeUp = makeUpSamples(SEED).map(({ sample, isHealth, language }) =>
    exampleOf(sample, isHealth ? 'health' : 'not_health', `made up ${language}`, language),
  );
  return [...pages, ...texts, ...madeUp];
}

/** No site outweighs the rest; a lost health page costs more than a worker woken for nothing. */
function balance(examples: readonly GateExample[]): void {
  const sizes = new Map<string, number>();
  const key = (e: GateExample) => `${e.page ? 'page' : 'text'} ${e.site} ${e.label}`;
  for (const e of examples) sizes.set(key(e), (sizes.get(key(e)) ?? 0) + 1);
  for (const e of examples) {
    const size = sizes.get(key(e)) ?? 1;
    e.weight = e.page ? Math.min(1, 12 / size) * (e.isHealth ? 10 : 1) : Math.min(1, 500 / size);
    if (e.label === 'borderline') e.weight = 0;
  }
}

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
const examples = await readExamples(dataDir);
balance(examples);
const crossed = crossValidate(examples, SEED, trainRounded);
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
