import { foldText } from './fold-text.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words-of.ts';

/** Languages in which we can tell health from the rest. */
export const READ_LANGUAGES = ['en', 'es', 'de', 'fr', 'pt', 'it'] as const;

const MAX_WORDS = 600;
/** Below either, the small words prove nothing alone; they may still confirm the page's declaration. */
const MIN_HITS = 3;
const MIN_SHARE = 0.1;

/** Word → its languages, each with the weight of a word that few languages share. */
const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(STOP_WORDS))
  for (const word of new Set(list.split(' ')))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin >= letters * 0.6;
}

function count(words: readonly string[]) {
  const scores = new Map<string, { hits: number; score: number }>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) {
      const s = scores.get(language) ?? { hits: 0, score: 0 };
      s.hits++;
      s.score += 1 / (languagesOf.get(word)?.length ?? 1);
      scores.set(language, s);
    }
  return [...scores].sort((a, b) => b[1].score + b[1].hits - a[1].score - a[1].hits)[0];
}

/** Pieces from the start, the middle and the end: a foreign menu or footer must not decide. */
function sample(text: string): string {
  if (text.length <= 6_000) return text;
  const middle = Math.floor(text.length / 2);
  return [
    text.slice(0, 1_500),
    text.slice(middle - 1_500, middle + 1_500),
    text.slice(-1_000),
  ].join('\n');
}

/**
 * ISO 639-1 code of the language a text is written in, or "und". Any language that is not one of
 * `READ_LANGUAGES` may come out under its own code or as "und". `declared` (an html lang value)
 * decides only where the text itself is too short, or too much of a list, to tell.
 */
export function recogniseLanguage(text: string, declared = ''): string {
  const piece = sample(text);
  if (!isLatin(piece)) return 'und';
  const words = wordsOf(foldText(piece), MAX_WORDS);
  const best = count(words);
  if (best && best[1].hits >= MIN_HITS && best[1].hits >= words.length * MIN_SHARE) return best[0];
  const said = /^[a-z]{2}/i.exec(declared)?.[0].toLowerCase();
  return said && (words.length < 60 || best?.[0] === said) ? said : 'und';
}
