// Trains assets/health-model.bin:  node scripts/train-health.ts DATA_DIR
// Prints cross-validated figures; fails when the data folder is missing or a page cannot be read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeHealthModel } from '../utils/detect/health-model.ts';
import { READ_LANGUAGES } from '../utils/text/recognise-language.ts';
import { crossValidate } from './training/cross-validate.ts';
import { readPages } from './training/data-folder.ts';
import { type Example, examplesOf, examplesOfTexts } from './training/examples.ts';
import { quantise, trainLogistic } from './training/logistic.ts';
import { readOwnTexts, readRawTexts } from './training/raw-texts.ts';
import { trainMixtures } from './training/train-mixtures.ts';

const SEED = 11;
/** Share of the large text collections: enough to learn words from, without drowning the pages. */
const TEXT_SHARE = 0.4;

/** No site and no collection may outweigh the rest; health pages are few and count for more. */
function balance(examples: readonly Example[]): void {
  const sizes = new Map<string, number>();
  const key = (e: Example) => `${e.page ? e.isExcerpt : 'text'} ${e.site} ${e.isHealth}`;
  for (const e of examples) sizes.set(key(e), (sizes.get(key(e)) ?? 0) + 1);
  for (const e of examples) {
    const size = sizes.get(key(e)) ?? 1;
    e.weight *= e.page
      ? Math.min(1, 12 / size) * (e.isHealth ? 3 : 1) * (e.isExcerpt ? 0.5 : 1)
      : Math.min(2, 1_000 / size);
  }
}

const dataDir = process.argv[2];
if (!dataDir) throw new Error('usage: node scripts/train-health.ts DATA_DIR');
const folder = new URL('../assets/health-roots/', import.meta.url);
const rootLists = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name !== 'gate.txt')
    .sort()
    .map((name) => [name.replace('.txt', ''), readFileSync(new URL(name, folder), 'utf8')]),
);
const examples = [
  ...examplesOf(await readPages(dataDir), rootLists),
  ...examplesOfTexts([...readRawTexts(dataDir, TEXT_SHARE), ...readOwnTexts()], rootLists),
];
balance(examples);
const mixtures = trainMixtures(crossValidate(examples, SEED), READ_LANGUAGES);
const model = { ...quantise(trainLogistic(examples, SEED)), ...mixtures, rootLists };
const bytes = writeHealthModel(model);
writeFileSync(new URL('../assets/health-model.bin', import.meta.url), bytes);
console.log(`assets/health-model.bin ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
