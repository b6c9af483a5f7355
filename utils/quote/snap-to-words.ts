import type { TextRange } from '../model/page.ts';
import { trimmed } from './between-match.ts';
import type { Candidate, SoughtQuote } from './score-match.ts';

const ANCHOR = 12;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * An approximate match ends where the fewest letters differ, often in the middle of a word. Gives the
 * range from just after the words that stood before the quote, or else from a whole word, and likewise
 * to its end.
 */
export function snapToWords(text: string, sought: SoughtQuote, found: Candidate): TextRange {
  const slack = Math.floor(sought.exact.length / 2) + 20;
  const before = sought.prefix.slice(-ANCHOR);
  const after = sought.suffix.slice(0, ANCHOR);
  let { start, end } = found;
  const near = text.slice(Math.max(0, start - slack), start + ANCHOR);
  const at = before.trim().length < ANCHOR / 2 ? -1 : near.lastIndexOf(before);
  if (at >= 0) start = Math.max(0, start - slack) + at + before.length;
  else while (start > 0 && isWordAt(text, start - 1) && isWordAt(text, start)) start--;
  const from = Math.max(start, end - ANCHOR);
  const next = after.trim().length < ANCHOR / 2 ? -1 : text.slice(from, end + slack).indexOf(after);
  if (next >= 0) end = from + next;
  else {
    while (end < text.length && isWordAt(text, end - 1) && isWordAt(text, end)) end++;
    if (/[.!?。؟]/.test(sought.exact.slice(-1)) && /[.!?。؟]/.test(text[end] ?? '')) end++;
  }
  return trimmed(text, start, Math.max(start, end));
}

function isWordAt(text: string, offset: number): boolean {
  return WORD.test(text[offset] ?? '');
}
