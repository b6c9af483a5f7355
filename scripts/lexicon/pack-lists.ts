// Packs the word lists into the texts of assets/lexicon.txt and assets/conditions.txt. Tells what does not fit the format.
import { bare, type Packed, pack, plainList } from './read-lists.ts';
import { splitUmbrella } from './split-umbrellas.ts';

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
