import { type Candidate, type SoughtQuote, similarity } from './score-match.ts';

/** How much of the prefix and suffix must stand there exactly, in UTF-16 units. */
const ANCHOR = 16;
const MOST = 8;

/**
 * What now stands between the words before and the words after the quote, for passages that were
 * rewritten so much that a search for their own words would find something else.
 */
export function findBetween(text: string, sought: SoughtQuote): Candidate[] {
  const before = sought.prefix.slice(-ANCHOR);
  const after = sought.suffix.slice(0, ANCHOR);
  if (before.trim().length < ANCHOR / 2 || after.trim().length < ANCHOR / 2) return [];
  const longest = sought.exact.length * 2 + 100;
  const found: Candidate[] = [];
  let at = text.indexOf(before);
  while (at >= 0 && found.length < MOST) {
    const from = at + before.length;
    const to = text.slice(from, from + longest + ANCHOR).indexOf(after);
    if (to > 0) {
      const { start, end } = trimmed(text, from, from + to);
      const quote = similarity(text.slice(start, end), sought.exact);
      if (end > start) found.push({ start, end, quote });
    }
    at = text.indexOf(before, at + 1);
  }
  return found;
}

/** The same range without white space at its ends. */
export function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}
