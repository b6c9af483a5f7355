import type { QuoteSelector } from '../../utils/model/research.ts';
import { passageAddress } from '../../utils/quote/text-fragment.ts';
import { useWords } from '../hooks/use-words.ts';

/** A link that opens the page scrolled to the quote, where the browser can do that. */
export function OpenAtPassage({ address, quote }: { address: string; quote: QuoteSelector }) {
  const t = useWords();
  return (
    <a href={passageAddress(address, quote)} rel="noreferrer noopener" target="_blank">
      {t('quote.openAt')}
    </a>
  );
}
