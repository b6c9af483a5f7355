import type { PageText } from '../model/page.ts';
import { foldText } from '../text/fold-text.ts';
import { articleText, type PageFields } from './page-fields.ts';

const MAX_REASONS = 5;
const TRIED = 20;
const SEARCHED_CHARS = 30_000;

/** A word as the page writes it: folding keeps offsets, so the folded place is the place. */
function asWritten(text: string, folded: string, word: string): string | null {
  const match = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u').exec(folded);
  return match ? text.slice(match.index, match.index + word.length) : null;
}

/** How often each word stands on the page; in the title it counts for more. */
function countWords(fields: PageFields): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (words: readonly string[], times: number) => {
    for (const word of words)
      if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  add(fields.body, 1);
  add(fields.headings, 2);
  add(fields.title, 5);
  return counts;
}

/** The few words that weighed most towards health, in the page's own spelling, strongest first. */
export function findReasons(
  page: PageText,
  fields: PageFields,
  weigh: (word: string) => number,
): string[] {
  const best = [...countWords(fields)]
    .map(([word, count]) => ({ word, weight: weigh(word) * Math.log1p(count) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TRIED);
  const text = `${page.title}\n${articleText(page).slice(0, SEARCHED_CHARS)}`;
  const folded = foldText(text);
  const reasons: string[] = [];
  for (const { word } of best) {
    const written = asWritten(text, folded, word);
    const isNew = !reasons.some((r) => foldText(r).slice(0, 5) === word.slice(0, 5));
    if (written && isNew) reasons.push(written.slice(0, 80));
    if (reasons.length === MAX_REASONS) break;
  }
  return reasons;
}
