import type { PageText } from '../model/page.ts';
import { foldText } from '../text/fold-text.ts';
import { namesOf } from './features.ts';
import { hashWord } from './hash-word.ts';
import type { HealthModel } from './health-model.ts';
import { articleText, type PageFields } from './page-fields.ts';

const MAX_REASONS = 5;
const SEARCHED_CHARS = 30_000;

function weightOf(model: HealthModel, word: string): number {
  const { weights } = model;
  let sum = 0;
  for (const name of namesOf(word)) sum += weights[hashWord(name) % weights.length] ?? 0;
  return (sum / namesOf(word).length) * model.scale;
}

/** A word as the page writes it: folding keeps offsets, so the folded place is the place. */
function asWritten(text: string, folded: string, word: string): string | null {
  const match = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u').exec(folded);
  return match ? text.slice(match.index, match.index + word.length) : null;
}

/** The few words that weighed most towards health, in the page's own spelling, strongest first. */
export function findReasons(
  page: PageText,
  fields: PageFields,
  weigh: (word: string) => number,
): string[] {
  const scores = new Map<string, number>();
  const count = (words: readonly string[], times: number) => {
    for (const word of words)
      if (word.length > 2) scores.set(word, (scores.get(word) ?? 0) + times);
  };
  count(fields.body, 1);
  count(fields.title, 5);
  count(fields.headings, 2);
  for (const [word, n] of scores) scores.set(word, weigh(word) * Math.log1p(n));
  const best = [...scores].filter(([, s]) => s > 0).sort((a, b) => b[1] - a[1]);
  const text = `${page.title}\n${articleText(page).slice(0, SEARCHED_CHARS)}`;
  const folded = foldText(text);
  const reasons: string[] = [];
  for (const [word] of best.slice(0, 20)) {
    const written = asWritten(text, folded, word);
    const isNew = !reasons.some((r) => foldText(r).slice(0, 5) === word.slice(0, 5));
    if (written && isNew) reasons.push(written.slice(0, 80));
    if (reasons.length === MAX_REASONS) break;
  }
  return reasons;
}

/** How much the model takes one word for a sign of health. */
export function weigherOf(model: HealthModel): (word: string) => number {
  return (word) => weightOf(model, word);
}
