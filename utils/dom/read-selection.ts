import { LIMITS } from '../model/limits.ts';
import type { QuoteSelector } from '../model/research.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { describeQuote } from '../quote/describe-quote.ts';
import { readTextRanges } from './text-ranges.ts';

/**
 * The person's selection as a quote with its surroundings and its place in the page's text. Reads the
 * page in slices and leaves the selection as it is, also when it is too long to keep.
 */
export async function readSelection(
  document: Document,
  rest: () => Promise<void>,
): Promise<Result<QuoteSelector, 'not-found' | 'too-long'>> {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return fail('not-found');
  const range = selection.getRangeAt(0).cloneRange();
  const page = await readTextRanges(document, rest);
  const place = page.fromRange(range);
  if (!place) return withoutPlace(seenWords(selection));
  if (place.end - place.start > LIMITS.quote) return fail('too-long');
  const quote = describeQuote(page.text, place.start, place.end);
  await rest();
  return ok(isStill(selection, range) ? asSeen(quote, seenWords(selection)) : quote);
}

/** Text that the walk over the page leaves out, such as that of a drawing. */
function withoutPlace(exact: string): Result<QuoteSelector, 'not-found' | 'too-long'> {
  if (exact === '') return fail('not-found');
  if (exact.length > LIMITS.quote) return fail('too-long');
  return ok({ exact, prefix: '', suffix: '', position: null });
}

/** What a style sheet hides was not read by anybody and is no part of the quote. */
function asSeen(quote: QuoteSelector, seen: string): QuoteSelector {
  const isLess = seen !== '' && seen.length <= LIMITS.quote;
  return isLess && letters(seen) !== letters(quote.exact) ? { ...quote, exact: seen } : quote;
}

/** As the browser shows it: blocks on lines of their own, white space collapsed. */
function seenWords(selection: Selection): string {
  return selection
    .toString()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Letters alone, since style sheets change white space and capitals on screen. */
function letters(text: string): string {
  return text.replace(/[\s\u00ad\u200b\ufeff]+/g, '').toLowerCase();
}

function isStill(selection: Selection, range: Range): boolean {
  if (selection.rangeCount !== 1) return false;
  const now = selection.getRangeAt(0);
  return (
    now.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset
  );
}
