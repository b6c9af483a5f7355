import type { QuoteSelector } from '../model/research.ts';

/** Length of prefix and suffix, in UTF-16 units. */
const CONTEXT_LENGTH = 32;

/** Never cuts a surrogate pair in two. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * W3C TextQuoteSelector and TextPositionSelector of `text.slice(start, end)`.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function describeQuote(text: string, start: number, end: number): QuoteSelector {
  const exact = text.slice(start, end);
  return {
    exact,
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT_LENGTH)),
    position: { start, end },
    isRepeated: text.indexOf(exact) !== text.lastIndexOf(exact),
  };
}
