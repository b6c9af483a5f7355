import type { QuoteFinding, QuoteSelector } from '../model/research.ts';
import { compareFormOf } from '../quote/compare-form.ts';
import { findQuotesInSlices, type QuotePlace } from '../quote/find-quote.ts';
import { readTextRanges, type TextRanges } from './text-ranges.ts';

export interface Passage {
  finding: QuoteFinding;
  range: Range | null;
}

const GONE: Passage = { finding: { state: 'gone', now: '' }, range: null };

/** Looks saved quotes up in the page as it is now, in slices. */
export async function findPassages(
  document: Document,
  quotes: readonly QuoteSelector[],
  rest: () => Promise<void>,
): Promise<Passage[]> {
  const page = await readTextRanges(document, rest);
  const places = await findQuotesInSlices(page.text, quotes, rest);
  return places.map((place, at) => passageAt(page, place, quotes[at]?.exact ?? ''));
}

function passageAt(page: TextRanges, place: QuotePlace, exact: string): Passage {
  if (place.state === 'gone') return GONE;
  const range = page.toRange(place.range);
  if (place.state === 'found' || isSameToTheEye(page, place, exact))
    return { finding: { state: 'found', now: '' }, range };
  const now = page.text.slice(place.range.start, place.range.end);
  return { finding: { state: 'changed', now }, range };
}

/** A quote that was selected on screen has no words in it that a style sheet hides there. */
function isSameToTheEye(page: TextRanges, place: QuotePlace, exact: string): boolean {
  if (!place.range) return false;
  const form = (text: string) => compareFormOf(text).text.trim();
  return form(page.visibleText(place.range)) === form(exact);
}
