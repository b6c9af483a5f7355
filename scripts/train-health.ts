// Trains assets/health-model.bin:  node scripts/train-health.ts DATA_DIR
// Prints cross-validated figures; fails when the data folder is missing or a page cannot be read.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeHealthModel } from '../utils/detect/health-model.ts';
import { crossValidate } from './training/cross-validate.ts';
import { type Example, examplesOf, readPages, readTexts } from './training/examples.ts';
import { quantise, trainLogistic } from './training/logistic.ts';
import { reportRates, thresholdAt } from './training/rates.ts';

const SEED = 11;
const MAX_FALSE_ALARMS = 0.003;
/** Shares of the text collections used: enough to learn words from, without drowning the pages. */
const SHARES: Record<string, number> = {
  medquad: 0.4,
  medical_qa_forums: 0.4,
  newsgroups20: 0.5,
  ohsumed: 0.3,
  reuters_r52: 0.5,
  searchsnippets: 0.4,
  recipes: 0.6,
};
/** Texts of these collections come from the sites of these pages and must leave a fold with them. */
const SITE_OF: Record<string, string> = {
  medquad: 'nih.gov',
  womenshealth_gov: 'womenshealth.gov',
};

/** No site and no collection may outweigh the rest; health pages are few and count for more. */
function balance(examples: readonly Example[]): void {
  const sizes = new Map<string, number>();
  const key = (e: Example) => `${e.page ? 'page' : 'text'} ${e.site} ${e.isHealth}`;
  for (const e of examples) sizes.set(key(e), (sizes.get(key(e)) ?? 0) + 1);
  for (const e of examples) {
    const size = sizes.get(key(e)) ?? 1;
    e.weight *= e.page ? Math.min(1, 12 / size) * (e.isHealth ? 3 : 1) : Math.min(2, 1_000 / size);
  }
}

const dataDir = process.argv[2];
if (!dataDir) throw new Error('usage: node scripts/train-health.ts DATA_DIR');
const pages = await readPages(dataDir);
const texts = readTexts(dataDir, (source) => SHARES[source] ?? 1);
const examples = [...examplesOf(pages), ...texts];
for (const e of texts) e.site = SITE_OF[e.site] ?? e.site;
balance(examples);
const scores = crossValidate(examples, SEED);
const threshold = thresholdAt(scores, MAX_FALSE_ALARMS);
reportRates(scores, threshold);
const bytes = writeHealthModel(quantise(trainLogistic(examples, SEED), threshold));
writeFileSync(new URL('../assets/health-model.bin', import.meta.url), bytes);
console.log(`assets/health-model.bin ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
