import type { QuoteSelector } from '../model/research.ts';

/** A quote up to this length is written out whole. In UTF-16 units. */
const WHOLE = 200;
/** Words at each end that stand for a longer quote. */
const END_WORDS = 9;
/** A beginning shorter than this may stand in many places. */
const TELLING = 24;
/** Prefix and suffix of this length were cut, perhaps within a word. */
const CUT = 31;
const LETTER_LAST = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_FIRST = /^[\p{L}\p{M}\p{N}]/u;

/**
 * The address of a page with a text fragment, by which the browser opens it at the quote and marks it:
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. No part may reach over the edge of a block.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageAddress(url: string, quote: QuoteSelector): string {
  const [page = '', fragment = ''] = url.split('#', 2);
  const isCutBefore = LETTER_LAST.test(quote.prefix) && LETTER_FIRST.test(quote.exact);
  const isCutAfter = LETTER_LAST.test(quote.exact) && LETTER_FIRST.test(quote.suffix);
  const whole = withoutPartWords(quote.exact, isCutBefore, isCutAfter);
  const lines = whole
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [start, end] = endsOf(lines);
  if (!start) return url;
  const isTelling = quote.isRepeated === false && start.length >= TELLING;
  const prefix = isTelling || isCutBefore ? '' : lastPart(quote.prefix);
  const suffix = isTelling || isCutAfter ? '' : firstPart(quote.suffix);
  const directive = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  const kept = fragment.split(':~:', 1)[0];
  return `${page}#${kept}:~:text=${directive.filter(Boolean).join(',')}`;
}

/** What stands for the quote: all of a short line, else the first and the last words. */
function endsOf(lines: readonly string[]): [start: string, end: string] {
  const first = lines[0] ?? '';
  const last = lines.at(-1) ?? '';
  if (lines.length === 1 && first.length <= WHOLE) return [first, ''];
  const head = first.split(/\s+/);
  const tail = last.split(/\s+/);
  if (lines.length === 1 && head.length < 2 * END_WORDS) {
    const half = Math.ceil(head.length / 2);
    return [head.slice(0, half).join(' '), head.slice(half).join(' ')];
  }
  return [head.slice(0, END_WORDS).join(' '), tail.slice(-END_WORDS).join(' ')];
}

function withoutPartWords(exact: string, isCutBefore: boolean, isCutAfter: boolean): string {
  const from = isCutBefore ? exact.replace(/^[\p{L}\p{M}\p{N}]+/u, '') : exact;
  return (isCutAfter ? from.replace(/[\p{L}\p{M}\p{N}]+$/u, '') : from).trim();
}

/** The whole words just before the quote that stand in one block. */
function lastPart(prefix: string): string {
  const blocks = prefix.split('\n');
  const at = blocks.findLastIndex((block) => block.trim() !== '');
  const block = blocks[at] ?? '';
  const isCut = at === 0 && prefix.length >= CUT;
  return (isCut ? block.replace(/^\S*/, '') : block).trim();
}

function firstPart(suffix: string): string {
  const blocks = suffix.split('\n');
  const at = blocks.findIndex((block) => block.trim() !== '');
  const block = blocks[at] ?? '';
  const isCut = at === blocks.length - 1 && suffix.length >= CUT;
  return (isCut ? block.replace(/\S*$/, '') : block).trim();
}

/** Dashes, commas and ampersands have a meaning in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
