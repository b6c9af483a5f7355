import { termsIn } from './terms.ts';

/** A piece of text; `isMarked` where it is a word that was looked for. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** UTF-16 units around the first word found. */
const BEFORE = 60;
const LONGEST = 240;

/**
 * A text with the words of these index terms marked, cut to a stretch around the first of them when
 * it is long. The cuts fall between words and are shown by an ellipsis.
 */
export function markTerms(text: string, terms: readonly string[]): MarkedPart[] {
  const wanted = new Set(terms);
  const found = termsIn(text).filter(({ term }) => wanted.has(term));
  const { start, end } = stretchOf(text, found[0]?.start ?? 0);
  const parts: MarkedPart[] = [];
  const push = (piece: string, isMarked: boolean) => {
    if (piece !== '') parts.push({ text: piece, isMarked });
  };
  let at = start;
  push(start > 0 ? '… ' : '', false);
  for (const word of found) {
    if (word.start < at || word.end > end) continue;
    push(text.slice(at, word.start), false);
    push(text.slice(word.start, word.end), true);
    at = word.end;
  }
  push(text.slice(at, end), false);
  push(end < text.length ? ' …' : '', false);
  return parts;
}

/** How many different terms of those wanted stand in the text. */
export function countTerms(text: string, terms: readonly string[]): number {
  const wanted = new Set(terms);
  return new Set(termsIn(text).flatMap(({ term }) => (wanted.has(term) ? [term] : []))).size;
}

function stretchOf(text: string, firstAt: number): { start: number; end: number } {
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const wish = Math.max(0, firstAt - BEFORE);
  const start = wish === 0 ? 0 : text.indexOf(' ', wish) + 1;
  // A space beyond the word found, or none at all, is no place to begin.
  const from = start > 0 && start <= firstAt ? start : wish === 0 ? 0 : firstAt;
  if (from + LONGEST >= text.length) return { start: from, end: text.length };
  const space = text.lastIndexOf(' ', from + LONGEST);
  return { start: from, end: space > firstAt ? space : from + LONGEST };
}
