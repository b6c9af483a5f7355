import type { QuoteCheck, QuoteSelector } from '../../utils/model/research.ts';
import { diffWords } from '../../utils/quote/diff-words.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const;

/** Whether a quote still stood on its page when it was last looked up, and what changed. */
export function QuoteState({ quote, check }: { quote: QuoteSelector; check: QuoteCheck | null }) {
  const t = useWords();
  const { locale } = useLocale();
  if (!check) return null;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(check.at);
  return (
    <div class="quote-state small">
      <p class="muted">{t(`quote.state.${check.state}`, { date })}</p>
      {check.state === 'changed' && (
        <p dir="auto">
          {diffWords(quote.exact, check.now).map(({ kind, text }, at) => {
            const Part = TAGS[kind];
            return <Part key={`${at}-${kind}`}>{text}</Part>;
          })}
        </p>
      )}
    </div>
  );
}
