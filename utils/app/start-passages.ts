import { findPassages, type Passage } from '../dom/find-passages.ts';
import { paintRanges } from '../dom/paint-ranges.ts';
import { scrollToRange } from '../dom/scroll-to-range.ts';
import { answerPage } from '../messaging/answer-page.ts';
import type { QuoteSelector } from '../model/research.ts';
import { restWhenBusy } from '../platform/rest-when-busy.ts';

declare global {
  /** The copy that answers about saved passages in this document. */
  var runningPassages: { stop: () => void } | undefined;
}

const findingsOf = (passages: readonly Passage[]) => passages.map(({ finding }) => finding);
const rangesOf = (passages: readonly Passage[]) =>
  passages.flatMap(({ range }) => (range ? [range] : []));

/**
 * The script that finds saved passages in a page again, injected only when the person asks. Each copy
 * takes the place of the one before, which may be of an older version.
 */
export function startPassages(window: Window): void {
  globalThis.runningPassages?.stop();
  const find = (quotes: QuoteSelector[]) => findPassages(window.document, quotes, restWhenBusy());
  const stop = answerPage({
    'quotes.find': async (quotes) => findingsOf(await find(quotes)),
    'quotes.show': async (quotes) => {
      const passages = await find(quotes);
      paintRanges(rangesOf(passages));
      return findingsOf(passages);
    },
    'quotes.hide': () => {
      paintRanges([]);
      return null;
    },
    'quotes.scroll': async (quotes) => {
      const passages = await find(quotes);
      const [range] = rangesOf(passages);
      if (range) scrollToRange(window, range);
      return findingsOf(passages);
    },
  });
  globalThis.runningPassages = { stop };
}
