// Packs assets/words/*.tsv into assets/lexicon.txt and assets/conditions.txt. Fails on a line that
// does not fit the format, on a name used twice, and above 250 KB gzip.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { splitUmbrella } from './split-umbrellas.ts';

const ASSETS = join(import.meta.dirname, '../assets');
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
    .filter((file) => file.endsWith('.tsv') && file !== 'hosts.tsv')
    .filter((file) => file.startsWith('conditions') === isCondition)
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

/** Names of a plain list in assets/words, comments left out. */
function plainList(file: string): Set<string> {
  const list = readFileSync(join(ASSETS, 'words', file), 'utf8').split('\n');
  return new Set(list.filter((name) => name && !name.startsWith('#')));
}

const bare = (name: string): string => name.replace(/^[*=~?]*/, '');

/** The rows of an umbrella concept: itself with the names that fit it, and one for each other act. */
function splitRows([name = '', letter, group, english = '', spanish]: string[]): string[][] {
  const [own = [], ...others] = splitUmbrella([name, ...english.split('|').filter(Boolean)]);
  const rows = [[name, letter ?? '', group ?? '', own.slice(1).join('|'), spanish ?? '']];
  for (const [first = '', ...rest] of others) {
    rows.push([first, letter ?? '', bare(name), rest.join('|'), '']);
  }
  return rows;
}

/** The text of assets/lexicon.txt for the word lists as they are now. */
export function packLexicon(): Packed {
  const dropped = plainList('too-broad.txt');
  const umbrellas = plainList('umbrellas.txt');
  const isKept = (name: string): boolean => !dropped.has(bare(name).toLowerCase());
  const packed = pack(false, ([name, kind = '', group = '', english = '', spanish = '']) => {
    const letter = LETTERS[kind];
    const names = english.split('|').filter(isKept).join('|');
    return letter ? [name, letter, group, names, spanish].join('\t') : null;
  });
  const rows = packed.text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const names = new Set(rows.map(([name = '']) => bare(name)));
  const isNew = ([name = '']: string[], i: number): boolean => i === 0 || !names.has(bare(name));
  const all = rows
    .filter(([name = '']) => isKept(name))
    .flatMap((row) => (umbrellas.has(bare(row[0] ?? '')) ? splitRows(row).filter(isNew) : [row]));
  const lines = new Map(all.map((row) => [bare(row[0] ?? ''), row.join('\t').trimEnd()]));
  const text = [...lines.keys()].sort().map((name) => `${lines.get(name)}\n`);
  return { text: text.join(''), problems: packed.problems };
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
