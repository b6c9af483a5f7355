import { useMemo } from 'preact/hooks';
import type { Book } from '../../utils/app/read-book.ts';
import { browserLocale } from '../../utils/platform/browser-locale.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { buildSummary } from '../../utils/visit/build-summary.ts';
import { type GatheredInput, gatherInput } from '../../utils/visit/gather-input.ts';
import type { SummaryDocument } from '../../utils/visit/summary-document.ts';
import { localeFor } from '../../utils/words/pick-language.ts';
import { createTranslator, type Language, type Translate } from '../../utils/words/translator.ts';

export interface VisitSummary extends GatheredInput {
  summary: SummaryDocument;
  /** In the summary's language. */
  words: Translate;
}

/** The day it is here, YYYY-MM-DD. */
const today = () => new Date(now()).toLocaleDateString('sv');

/** The summary of a visit as it stands; null when the visit is private or not there. */
export function useSummary(book: Book, visitId: string, language: Language): VisitSummary | null {
  const words = useMemo(() => createTranslator(language), [language]);
  return useMemo(() => {
    const unreadable = book.unreadable.map(({ id }) => id);
    const gathered = gatherInput(book.all, unreadable, visitId, today());
    if (!gathered) return null;
    const locale = localeFor(language, browserLocale());
    const summary = buildSummary(gathered.input, { language, locale }, words);
    return summary && { ...gathered, summary, words };
  }, [book, visitId, language, words]);
}
