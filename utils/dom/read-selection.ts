import { LIMITS } from '../model/limits.ts';
import type { QuoteSelector } from '../model/research.ts';
import { fail, ok, type Result } from '../model/result.ts';

const CONTEXT = 32;
/** Enough raw text to leave 32 units once its white space is collapsed. */
const REACH = 400;

const collapse = (text: string) => text.replace(/\s+/g, ' ');

function textAround(document: Document, range: Range, side: 'before' | 'after'): string {
  const around = document.createRange();
  around.selectNodeContents(document.body);
  if (side === 'before') around.setEnd(range.startContainer, range.startOffset);
  else around.setStart(range.endContainer, range.endOffset);
  const text = around.toString();
  return collapse(side === 'before' ? text.slice(-REACH) : text.slice(0, REACH));
}

/** The person's selection as a quote with its surroundings; blocks keep their line breaks. */
export function readSelection(document: Document): Result<QuoteSelector, 'not-found' | 'too-long'> {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return fail('not-found');
  const exact = selection
    .toString()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  if (exact === '') return fail('not-found');
  if (exact.length > LIMITS.quote) return fail('too-long');
  const range = selection.getRangeAt(0);
  return ok({
    exact,
    prefix: textAround(document, range, 'before').slice(-CONTEXT),
    suffix: textAround(document, range, 'after').slice(0, CONTEXT),
    position: null,
  });
}
