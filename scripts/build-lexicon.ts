// Packs assets/words/*.tsv into assets/lexicon.txt and assets/conditions.txt. Fails on a line that
// does not fit the format, on a name used twice, and above 250 KB gzip.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const ASSETS = fileURLToPath(new URL('../assets/', import.meta.url));
const LETTERS: Readonly<Record<string, string>> = {
  medicine: 'm',
  procedure: 'p',
  therapy: 't',
  device: 'd',
  supplement: 's',
  lifestyle: 'l',
  vaccine: 'v',
  other: 'o',
};
const MAX_GZIP_BYTES = 250_000;

function lines(file: string): string[][] {
  return readFileSync(join(ASSETS, 'words', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

function wordFiles(isCondition: boolean): string[] {
  return readdirSync(join(ASSETS, 'words'))
    .filter((file) => file.endsWith('.tsv') && file.startsWith('conditions') === isCondition)
    .sort();
}

/** A packed list and what does not fit its format; the first line of a name stays. */
interface Packed {
  readonly text: string;
  readonly problems: string[];
}

function pack(isCondition: boolean, rowOf: (cells: string[]) => string | null): Packed {
  const rows = new Map<string, string>();
  const problems: string[] = [];
  for (const file of wordFiles(isCondition)) {
    for (const cells of lines(file)) {
      const name = (cells[0] ?? '').replace(/^[*=~?]*/, '');
      const row = rowOf(cells);
      if (!name || row === null) problems.push(`${file}: no such kind: ${name}`);
      else if (rows.has(name)) problems.push(`${file}: used twice: ${name}`);
      else rows.set(name, row.trimEnd());
    }
  }
  const text = [...rows.keys()].sort().map((name) => `${rows.get(name)}\n`);
  return { text: text.join(''), problems };
}

/** Names that are hardly ever the treatment where they stand. */
function tooBroad(): Set<string> {
  const list = readFileSync(join(ASSETS, 'words/too-broad.txt'), 'utf8').split('\n');
  return new Set(list.filter((name) => name && !name.startsWith('#')));
}

/** The text of assets/lexicon.txt for the word lists as they are now. */
export function packLexicon(): Packed {
  const dropped = tooBroad();
  const keep = (cell: string): string =>
    cell
      .split('|')
      .filter((name) => !dropped.has(name.replace(/^[*=~?]*/, '').toLowerCase()))
      .join('|');
  return pack(false, ([name, kind = '', group = '', english = '', spanish = '']) => {
    const letter = LETTERS[kind];
    return letter ? [name, letter, group, keep(english), spanish].join('\t') : null;
  });
}

/** The text of assets/conditions.txt for the word lists as they are now. */
export function packConditions(): Packed {
  return pack(true, (cells) => cells.join('\t'));
}

if (import.meta.main) {
  for (const [file, packed] of [
    ['lexicon.txt', packLexicon()],
    ['conditions.txt', packConditions()],
  ] as const) {
    const size = gzipSync(packed.text, { level: 9 }).length;
    if (size > MAX_GZIP_BYTES) packed.problems.push(`over ${MAX_GZIP_BYTES} bytes gzip`);
    for (const problem of packed.problems) console.error(`${file}: ${problem}`);
    if (packed.problems.length > 0) process.exitCode = 1;
    console.log(`${file}: ${packed.text.split('\n').length - 1} lines, ${size} bytes gzip`);
    writeFileSync(join(ASSETS, file), packed.text);
  }
}
