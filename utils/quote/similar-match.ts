import approximateSearch from 'approx-string-match';
import type { Candidate } from './score-match.ts';

const WINDOW = 2_048;
const MOST_ERRORS = 256;
/** Candidates that are weighed; the rest are worse. */
const MOST = 40;

/**
 * Places whose words are close to `exact` (at most half of it, and 256 characters, may differ). Looks
 * through the text in overlapping windows, yielding after each, so that no step takes long.
 */
export function* findSimilar(text: string, exact: string): Generator<void, Candidate[]> {
  const mostErrors = Math.min(MOST_ERRORS, Math.floor(exact.length / 2));
  const overlap = exact.length + mostErrors;
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; at += WINDOW) {
    // Only the best of a window is told, and the very words are known to stand there by chance.
    const window = text
      .slice(at, at + WINDOW + overlap)
      .replaceAll(exact, '\0'.repeat(exact.length));
    const matches = isMonotonous(window) ? [] : approximateSearch(window, exact, mostErrors);
    for (const { start, end, errors } of oneOfEachPlace(matches))
      found.push({ start: at + start, end: at + end, quote: 1 - errors / exact.length });
    yield;
  }
  return found.sort((a, b) => b.quote - a.quote).slice(0, MOST);
}

/** Ends that are a few characters apart belong to one place. */
function oneOfEachPlace<T extends { start: number; end: number }>(matches: readonly T[]): T[] {
  const kept: T[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
  }
  return kept.slice(0, MOST);
}

/** Text such as a line of a thousand dashes, where a match would begin at every character. */
function isMonotonous(window: string): boolean {
  const seen = new Set<string>();
  for (let at = 0; at + 8 <= window.length; at++) {
    seen.add(window.slice(at, at + 8));
    if (seen.size > 64) return false;
  }
  return window.length > 512;
}
