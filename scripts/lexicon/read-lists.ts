// Reads the lists in assets/words. Fails when a file is missing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ASSETS = join(import.meta.dirname, '../../assets');

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

/** Names of a plain list in assets/words, comments left out. */
export function plainList(file: string): Set<string> {
  const list = readFileSync(join(ASSETS, 'words', file), 'utf8').split('\n');
  return new Set(list.filter((name) => name && !name.startsWith('#')));
}

/** A name without its marks. */
export const bare = (name: string): string => name.replace(/^[*=~?]*/, '');

/** A packed list and what does not fit its format; the first line of a name stays. */
export interface Packed {
  readonly text: string;
  readonly problems: string[];
}

/** One line for each name of the lists; what does not fit is told, not packed. */
export function pack(isCondition: boolean, rowOf: (cells: string[]) => string | null): Packed {
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
