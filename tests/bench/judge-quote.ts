import type { TextRange } from '../../utils/model/page.ts';
import { describeQuote } from '../../utils/quote/describe-quote.ts';
import { findQuote } from '../../utils/quote/find-quote.ts';
import type { QuoteCase } from './quote-pairs.ts';

/** What became of one case: said rightly, said wrongly, or (worst) found where something else stands. */
export type Verdict = 'right' | 'missed' | 'wrong-passage';

/** Looks the saved passage up as the product does and compares with what a reader said. */
export function judgeQuote({ before, now, saved, expected, place }: QuoteCase): Verdict {
  const found = findQuote(now, describeQuote(before, saved.start, saved.end));
  if (found.state === 'found') {
    if (expected !== 'found' || !place) return 'wrong-passage';
    return isInside(found.range, place) ? 'right' : 'wrong-passage';
  }
  if (found.state !== expected) return 'missed';
  return found.state === 'gone' || (place && overlap(found.range, place) >= 0.5)
    ? 'right'
    : 'missed';
}

function isInside(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** What two ranges share, as part of what they cover together. */
function overlap(a: TextRange, b: TextRange): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
