// Accuracy of source facts: node tests/bench/source.ts DATA_DIR
// DATA_DIR holds pages/ID.html.gz and gold/dev_gold.jsonl. Prints figures and exits with 1 when one
// falls below its floor. A fact is right when one of the two texts holds the other; a date when equal.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanPage } from '../../scripts/scan-page.ts';
import type { SourceFacts } from '../../utils/model/page.ts';
import { squash } from '../../utils/source/compare-text.ts';

const TEXTS = ['title', 'siteName', 'doi', 'pmid'] as const;
const DATES = ['published', 'updated', 'reviewed'] as const;
const FLOORS: Record<string, number> = {
  kind: 0.85,
  title: 0.9,
  siteName: 0.85,
  published: 0.9,
  updated: 0.9,
  reviewed: 0.95,
  doi: 0.95,
  pmid: 0.95,
  authors: 0.85,
};
/** Of the pages stating no such fact, 3 % at most on which one is found all the same. */
const mostInvented = (unstated: number) => Math.floor(0.03 * unstated);

interface Tally {
  right: number;
  stated: number;
  invented: number;
  unstated: number;
}

const tallies = new Map<string, Tally>();
function count(name: string, isStated: boolean, isRight: boolean, isFound: boolean): void {
  const tally = tallies.get(name) ?? { right: 0, stated: 0, invented: 0, unstated: 0 };
  tallies.set(name, tally);
  if (isStated) {
    tally.stated++;
    if (isRight) tally.right++;
  } else {
    tally.unstated++;
    if (isFound) tally.invented++;
  }
}

const holds = (a: string, b: string) => a !== '' && b !== '' && (a.includes(b) || b.includes(a));

function compare(gold: Partial<SourceFacts>, found: SourceFacts): void {
  count('kind', true, gold.kind === found.kind, true);
  for (const name of TEXTS) {
    const [want, got] = [gold[name] ?? '', found[name] ?? ''];
    count(name, want !== '', holds(squash(want), squash(got)), got !== '');
  }
  for (const name of DATES) {
    const [want, got] = [gold[name] ?? '', found[name] ?? ''];
    count(name, want !== '', want === got, got !== '');
  }
  const [want, got] = [gold.authors ?? [], found.authors].map((names) => names.map(squash));
  const hits = (want ?? []).filter((name) => (got ?? []).some((other) => holds(name, other)));
  const extra = (got?.length ?? 0) - hits.length;
  const isRight = hits.length * 2 >= (want?.length ?? 0) && extra <= 1;
  count('authors', want?.length !== 0, isRight, got?.length !== 0);
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: node tests/bench/source.ts DATA_DIR');
const lines = readFileSync(join(folder, 'gold/dev_gold.jsonl'), 'utf8').split('\n');
for (const line of lines.filter(Boolean)) {
  const gold = JSON.parse(line) as { id: string; source: Partial<SourceFacts> };
  const page = scanPage(join(folder, 'pages', `${gold.id}.html.gz`));
  if ('error' in page) throw new Error(`${gold.id}: ${page.error}`);
  compare(gold.source, page.source);
}
for (const [name, { right, stated, invented, unstated }] of tallies) {
  const share = stated ? right / stated : 1;
  const isGood = share >= (FLOORS[name] ?? 0) && invented <= mostInvented(unstated);
  if (!isGood) process.exitCode = 1;
  const figures = `right ${right} of ${stated} (${share.toFixed(3)}), invented ${invented} of ${unstated}`;
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${figures}`);
}
