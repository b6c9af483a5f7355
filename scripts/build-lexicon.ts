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

function sorted(rows: Map<string, string>): string {
  return [...rows.keys()]
    .sort()
    .map((key) => `${rows.get(key)}\n`)
    .join('');
}

/** The text of assets/lexicon.txt for the word lists as they are now. */
export function packLexicon(): string {
  const rows = new Map<string, string>();
  for (const file of wordFiles(false)) {
    for (const [name = '', kind = '', group = '', english = '', spanish = ''] of lines(file)) {
      const letter = LETTERS[kind];
      if (!name || !letter) throw new Error(`${file}: no such kind: ${name}`);
      const key = name.replace(/^[*=~?]*/, '');
      if (rows.has(key)) throw new Error(`${file}: used twice: ${name}`);
      rows.set(key, [name, letter, group, english, spanish].join('\t').trimEnd());
    }
  }
  return sorted(rows);
}

/** The text of assets/conditions.txt for the word lists as they are now. */
export function packConditions(): string {
  const rows = new Map<string, string>();
  for (const file of wordFiles(true)) {
    for (const [name = '', english = '', spanish = ''] of lines(file)) {
      const key = name.replace(/^[*=~?]*/, '');
      if (rows.has(key)) throw new Error(`${file}: used twice: ${name}`);
      rows.set(key, [name, english, spanish].join('\t').trimEnd());
    }
  }
  return sorted(rows);
}

if (import.meta.main) {
  for (const [file, text] of [
    ['lexicon.txt', packLexicon()],
    ['conditions.txt', packConditions()],
  ] as const) {
    const size = gzipSync(text, { level: 9 }).length;
    console.log(`${file}: ${text.split('\n').length - 1} lines, ${size} bytes gzip`);
    if (size > MAX_GZIP_BYTES) throw new Error(`${file} is over ${MAX_GZIP_BYTES} bytes gzip`);
    writeFileSync(join(ASSETS, file), text);
  }
}
