import { foldText } from '../text/fold-text.ts';
import { STOP_WORDS } from '../text/stop-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN_WORD = /[a-z0-9]+/g;
const MARK = /\p{M}/gu;
/** English and Spanish words that stand in nearly every text and so tell nothing. */
const TOO_COMMON: ReadonlySet<string> = new Set(
  [STOP_WORDS.en, STOP_WORDS.es].flatMap((words) => words?.split(' ') ?? []),
);

/** A word of a text as the index knows it; the offsets are UTF-16 units in the text. */
export interface TextTerm {
  term: string;
  start: number;
  end: number;
}

/** The words of a text, lower case and without accents. */
export function wordsIn(text: string): string[] {
  const folded = foldText(text);
  // Most texts need no more than this, which is many times faster.
  if (!/[^\0-\x7f]/.test(folded)) return folded.match(PLAIN_WORD) ?? [];
  return folded.match(WORD) ?? [];
}

/** The form that a folded word has in the index; null for a word that is too common to look for. */
export function toTerm(word: string): string | null {
  if (TOO_COMMON.has(word)) return null;
  const plain = /[^\0-\x7f]/.test(word) ? word.replace(MARK, '') : word;
  return plain === '' || TOO_COMMON.has(plain) ? null : toSingular(plain);
}

/** Every word of a text that the index knows, in order, with its place. */
export function termsIn(text: string): TextTerm[] {
  return [...foldText(text).matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    const term = toTerm(word);
    return term === null ? [] : [{ term, start, end: start + word.length }];
  });
}

/**
 * English and Spanish plurals without their ending. Only the safe ones: prefixes and typing errors
 * are forgiven by the search itself, and so are the rest.
 */
function toSingular(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || /[sui]s$/.test(word)) return word;
  if (word.length > 6 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /(iones|ores)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
