// Prints accuracy and time of "is this page about health" over a data folder; exit code 1 below the floors.
//   node tests/bench/detect.ts DATA_DIR
// The shipped model has seen these pages: its figures here only prove that it is in order. What to
// expect of new sites is what scripts/train-health.ts prints: cross-validated, no site on both sides.
import { readFileSync } from 'node:fs';
import { type LabelledPage, readPages } from '../../scripts/training/data-folder.ts';
import { detectHealth } from '../../utils/detect/detect-health.ts';
import { passesGate } from '../../utils/detect/gate.ts';
import { parseHealthModel } from '../../utils/detect/health-model.ts';
import { READ_LANGUAGES } from '../../utils/text/recognise-language.ts';

const FLOORS = {
  recall: 0.97,
  unseenRecall: 0.96,
  otherRecall: 0.75,
  falseAlarms: 0.003,
  gateRecall: 0.995,
};
const MOST = { gatePasses: 0.12, medianMs: 5 };

const dataDir = process.argv[2];
if (!dataDir) throw new Error('usage: node tests/bench/detect.ts DATA_DIR');
const model = parseHealthModel(
  readFileSync(new URL('../../assets/health-model.bin', import.meta.url)),
);
const times: number[] = [];

function judge(page: LabelledPage) {
  const start = performance.now();
  const { isHealth } = detectHealth(page.page, model);
  times.push(performance.now() - start);
  const passes = passesGate(page.sample);
  return { page, isFlagged: passes && isHealth, passes };
}

const judged = (await readPages(dataDir)).map(judge);
let hasFailed = false;
const check = (what: string, value: number, of: number, isEnough: boolean) => {
  console.log(`${isEnough ? 'ok  ' : 'FAIL'} ${what} ${value.toFixed(4)} (of ${of})`);
  if (!isEnough) hasFailed = true;
};

function rates(name: string, keep: (page: LabelledPage) => boolean, leastRecall: number): void {
  const kept = judged.filter(({ page }) => keep(page));
  const health = kept.filter(({ page }) => page.label === 'health');
  const others = kept.filter(({ page }) => page.label === 'not_health');
  const recall = health.filter((j) => j.isFlagged).length / (health.length || 1);
  const alarms = others.filter((j) => j.isFlagged).length / (others.length || 1);
  check(`${name}: recall`, recall, health.length, !health.length || recall >= leastRecall);
  check(`${name}: false alarms`, alarms, others.length, alarms <= FLOORS.falseAlarms);
}

const isRead = (page: LabelledPage) => READ_LANGUAGES.some((language) => language === page.lang);
const isUnseen = (page: LabelledPage) => page.source_type === 'general_fixture';
rates('English', (p) => p.lang === 'en', FLOORS.recall);
rates('English, sites seen once', (p) => p.lang === 'en' && isUnseen(p), FLOORS.unseenRecall);
for (const language of READ_LANGUAGES.slice(1))
  rates(language, (p) => p.lang === language, FLOORS.otherRecall);
const health = judged.filter(({ page }) => page.label === 'health');
const others = judged.filter(({ page }) => page.label === 'not_health');
const share = (list: typeof judged) => list.filter((j) => j.passes).length / list.length;
check('gate lets health by', share(health), health.length, share(health) >= FLOORS.gateRecall);
check('gate lets others by', share(others), others.length, share(others) <= MOST.gatePasses);
rates('languages we do not read', (p) => !isRead(p), 0);
times.sort((a, b) => a - b);
const median = times[times.length >> 1] ?? 0;
check('full model, median ms', median, times.length, median <= MOST.medianMs);
process.exitCode = hasFailed ? 1 : 0;
