import { Readability } from '@mozilla/readability';
import { LIMITS } from '../model/limits.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { callNative } from './native-dom.ts';
import { readLines } from './read-lines.ts';
import { readPageText } from './read-page-text.ts';
import { safeDomOf } from './safe-dom.ts';

/** More elements than this are not sorted into article and rest; the page's own text is taken then. */
const MOST_ELEMENTS = 60_000;
const MOST_NODES = 500_000;
/** An article that is less of the main text than this is not the article. */
const LEAST_SHARE = 0.25;

/** The article as Readability finds it in a copy of the document, one block a line; empty when it cannot. */
function articleText(document: Document): string {
  try {
    const copy = callNative(document, 'cloneNode', true) as Document;
    const content = new Readability<Element>(copy, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (element) => element as Element,
    }).parse()?.content;
    const lines: string[] = [];
    const keep = (line: string) => lines.push(line) > 0;
    if (content) readLines(safeDomOf(document), content, MOST_NODES, keep, LIMITS.readableText + 1);
    return lines.join('\n');
  } catch {
    // A page can shadow what Readability calls with elements of its own.
    return '';
  }
}

/**
 * The readable text of a page, without what stands around the article. The page itself is not touched:
 * Readability takes apart a copy; where it finds next to nothing, the page's own main text is taken.
 * Refused when there is none, or more than we keep.
 */
export function readReadable(document: Document): Result<string, 'not-found' | 'too-long'> {
  const { text, main, isCut } = readPageText(document);
  const whole = text.slice(main.start, main.end).trim();
  const article = articleText(document).trim();
  const isMeagre = article.length < whole.length * LEAST_SHARE;
  if (article.length > LIMITS.readableText || (isCut && isMeagre)) return fail('too-long');
  const readable = isMeagre ? whole : article;
  return readable === '' ? fail('not-found') : ok(readable);
}
