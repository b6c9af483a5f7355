import approximateSearch from 'approx-string-match';

/** A quote in compare form. */
export interface SoughtQuote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it stood when saved, as UTF-16 offset in the raw text; null when not known. */
  start: number | null;
  /** Whether the same words stood on the page more than once; undefined when not known. */
  isRepeated: boolean | undefined;
}

export interface Candidate {
  start: number;
  end: number;
  /** Share of the quote that stands there, 0–1. */
  quote: number;
}

export interface Scored extends Candidate {
  /** How much of what stood before and after it still does, 0–1; 0 when nothing was known. */
  before: number;
  after: number;
  /** 0–1. */
  score: number;
}

/** Other text may have come between a quote and its surroundings, such as an advertisement. */
const NEAR = 1_500;
/** Surroundings shorter than this say nothing about the place. */
const TELLING = 8;

/**
 * Weighs a candidate by words, surroundings and place with the weights of the Hypothesis client:
 * quote 50, prefix 20, suffix 20, position 2.
 * https://github.com/hypothesis/client/blob/main/src/annotator/anchoring/match-quote.ts
 */
export function scoreMatch(text: string, sought: SoughtQuote, found: Candidate): Scored {
  const { exact, prefix, suffix } = sought;
  const { start, end } = found;
  const besideStart = text.slice(Math.max(0, start - prefix.length), start);
  const besideEnd = text.slice(end, end + suffix.length);
  const nearStart = text.slice(Math.max(0, start - NEAR), start);
  const nearEnd = text.slice(end, end + NEAR);
  const before = agreement(besideStart, prefix, () => {
    const at = nearStart.lastIndexOf(prefix.trim());
    return at >= 0 && !nearStart.slice(at).includes(exact);
  });
  const after = agreement(besideEnd, suffix, () => {
    const at = nearEnd.indexOf(suffix.trim());
    return at >= 0 && !nearEnd.slice(0, at).includes(exact);
  });
  const away = sought.start === null ? 0 : Math.abs(start - sought.start) / (text.length || 1);
  const place = 1 - Math.min(1, away);
  const context = 20 * (prefix ? before : 1) + 20 * (suffix ? after : 1);
  return { ...found, before, after, score: (50 * found.quote + context + 2 * place) / 92 };
}

/** How well one side agrees. Words that stand farther off count when no twin of the quote is nearer to them. */
function agreement(beside: string, context: string, isNear: () => boolean): number {
  if (context.trim().length < TELLING) return 0;
  const share = similarity(beside, context);
  return share < 0.95 && isNear() ? 0.95 : share;
}

/** Share of `sought` that stands in `text`, 0–1. */
export function similarity(text: string, sought: string): number {
  if (sought === '') return 0;
  if (text.includes(sought)) return 1;
  const [best] = approximateSearch(text, sought, sought.length);
  return best ? 1 - best.errors / sought.length : 0;
}
