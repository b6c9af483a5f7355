// Speed and accuracy of treatment finding: node tests/bench/treatments.ts [DATA_DIR]
// Prints figures and exits with 1 when one falls below its floor. DATA_DIR holds annotated/*.jsonl.gz
// and vocab/medquad_focus.tsv.gz; without it only the speed is measured.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageOf } from '../../scripts/page-of-text.ts';
import { TREATMENT_KINDS } from '../../utils/model/page.ts';
import { findTreatments } from '../../utils/treatments/find-treatments.ts';
import { parseLexicon } from '../../utils/treatments/parse-lexicon.ts';
import { measureOverlap, type Overlap } from './span-overlap.ts';

const FLOORS = {
  oneMegabyteMs: 150,
  growth: 2.2,
  bc5cdr: { precision: 0.84, recall: 0.97 },
  ebmNlp: { precision: 0.6, recall: 0.58 },
};

const lexicon = parseLexicon(
  readFileSync(new URL('../../assets/lexicon.txt', import.meta.url), 'utf8'),
);
let failures = 0;
function check(what: string, isGood: boolean): void {
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${what}`);
  if (!isGood) failures++;
}

/** Running text in which one word in some twelve belongs to a treatment, and no two sentences agree. */
function makeText(length: number): string {
  const parts = [
    'The nurse said that ibuprofen and a cold compress can ease the pain after knee replacement',
    'In week NUMBER most people walked, slept well and stopped taking atorvastatin for a while',
    'Nothing in the garden, the kitchen or the long report from clinic NUMBER was about health',
    'Doctors may suggest cognitive behavioral therapy, xNUMBERmab or heart surgery when rest fails',
  ];
  let text = '';
  for (let i = 0; text.length < length; i++) {
    text += `${(parts[i % 4] ?? '').replace('NUMBER', String(i))}${i % 5 ? '. ' : '.\n'}`;
  }
  return text.slice(0, length);
}

/** Processor time of the fastest of seven runs: a busy machine makes it no slower. */
function fastestMs(text: string): number {
  const page = pageOf(text);
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const before = process.cpuUsage();
    findTreatments(page, lexicon, 'en');
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  return Math.min(...times);
}

function measureSpeed(): void {
  fastestMs(makeText(100_000));
  const one = fastestMs(makeText(1_000_000));
  const two = fastestMs(makeText(2_000_000));
  check(
    `1 MB in ${one.toFixed(0)} ms (at most ${FLOORS.oneMegabyteMs})`,
    one <= FLOORS.oneMegabyteMs,
  );
  check(
    `2 MB take ${(two / one).toFixed(2)} times as long (at most ${FLOORS.growth})`,
    two / one <= FLOORS.growth,
  );
}

function report(
  what: string,
  overlap: Overlap,
  floor?: { precision: number; recall: number },
): void {
  const { precision, recall } = overlap;
  const figures = `${what}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`;
  if (floor) check(figures, precision >= floor.precision && recall >= floor.recall);
  else console.log(`     ${figures}`);
  for (const [name, list] of [
    ['missed', overlap.missed],
    ['extra', overlap.extra],
  ] as const) {
    console.log(
      `     ${name}: ${list
        .slice(0, 40)
        .map(([text, count]) => `${text} ${count}`)
        .join('; ')}`,
    );
  }
}

function medicineNames(dataDir: string): Set<string> {
  const table = gunzipSync(readFileSync(join(dataDir, 'vocab/medquad_focus.tsv.gz'))).toString(
    'utf8',
  );
  const rows = table.split('\n').map((line) => line.split('\t'));
  const medicines = rows.filter(([, , category]) => category === 'Drug');
  const names = medicines.flatMap(([focus = '', , , , , , synonyms = '']) => [
    focus,
    ...synonyms.split('|'),
  ]);
  return new Set(
    names.map((name) =>
      name
        .toLowerCase()
        .replace(
          / (?:injection|oral|topical|nasal spray|ophthalmic|oral inhalation|transdermal patch|vaginal|rectal|otic)$/,
          '',
        ),
    ),
  );
}

function measureSpans(dataDir: string): void {
  const medicines = medicineNames(dataDir);
  const kinds = new Set<string>(['medicine', 'supplement']);
  const bc5cdr = join(dataDir, 'annotated/bc5cdr-devel.jsonl.gz');
  const counts = (text: string): boolean => medicines.has(text);
  report(
    'bc5cdr-devel chemicals that are medicines, names',
    measureOverlap(bc5cdr, 'Chemical', lexicon, { isJudged: false, kinds, counts }),
    FLOORS.bc5cdr,
  );
  report(
    'bc5cdr-devel chemicals that are medicines, as treatments',
    measureOverlap(bc5cdr, 'Chemical', lexicon, { isJudged: true, kinds, counts }),
  );
  const ebm = join(dataDir, 'annotated/ebm_nlp-dev.jsonl.gz');
  const isReal = (text: string): boolean => !/^(?:placebo|control|intervention)/.test(text);
  report(
    'ebm_nlp-dev interventions',
    measureOverlap(ebm, 'Intervention', lexicon, {
      isJudged: true,
      kinds: new Set<string>(TREATMENT_KINDS),
      counts: isReal,
    }),
    FLOORS.ebmNlp,
  );
}

measureSpeed();
const dataDir = process.argv[2];
if (dataDir) measureSpans(dataDir);
if (failures > 0) process.exitCode = 1;
