import type { PageText } from '../model/page.ts';
import { matchNames } from '../treatments/match-names.ts';
import { readWords } from '../treatments/read-words.ts';
import type { Condition, ConditionWords } from './parse-condition-words.ts';

const MAX_CONDITIONS = 5;
const WEIGHT = {
  title: 12,
  mainHeading: 10,
  heading: 3,
  description: 4,
  opening: 2,
  text: 1,
} as const;
/** An everyday word such as "cold" counts only when the title or a heading says it too. */
const EVERYDAY_FACTOR = 0.25;
const OPENING_CHARS = 600;
const MIN_SCORE = 1.5;

interface Score {
  value: number;
  inText: number;
  /** Position of the first mention, to settle equal scores. */
  first: number;
  isProminent: boolean;
}

function pageOf(text: string, page: PageText): PageText {
  return { ...page, text, headings: [], main: { start: 0, end: text.length }, asides: [] };
}

/** Titles end in the site's name: "Asthma | Some Clinic". */
function withoutSiteName(title: string): string {
  const parts = title.split(/\s+[|–—»·]\s+|\s+-\s+/);
  return parts[0] && parts[0].length >= 8 ? parts[0] : title;
}

class Scores {
  readonly byCondition = new Map<Condition, Score>();

  add(condition: Condition, weight: number, at: number, isEveryday: boolean): void {
    const score = this.byCondition.get(condition) ?? {
      value: 0,
      inText: 0,
      first: at,
      isProminent: false,
    };
    const isProminent = weight >= WEIGHT.heading;
    if (isProminent) score.value += weight * (isEveryday ? 0.7 : 1);
    else score.inText += weight * (isEveryday ? EVERYDAY_FACTOR : 1);
    score.isProminent ||= isProminent;
    this.byCondition.set(condition, score);
  }
}

function headingWeight(page: PageText, at: number): number {
  const heading = page.headings.find(({ start, end }) => start <= at && at < end);
  if (!heading) return 0;
  return heading.level === 1 ? WEIGHT.mainHeading : WEIGHT.heading;
}

function addText(
  scores: Scores,
  page: PageText,
  list: ConditionWords,
  language: string,
  weigh: (at: number) => number,
): number {
  const index = list.indexFor(language);
  const words = readWords(page, index, language);
  for (const match of matchNames(words, index)) {
    const entry = match.names.find(({ name }) => !name.isEveryday) ?? match.names[0];
    const at = words.starts[match.first] ?? 0;
    if (entry) scores.add(entry.concept, weigh(at), at, entry.name.isEveryday);
  }
  return words.starts.length;
}

/**
 * Conditions a page is about, likeliest first, in a patient's words (Spanish ones on Spanish pages):
 * from title, headings and how often the article names them. At most five; empty when none stands out.
 */
export function findConditions(page: PageText, list: ConditionWords, language: string): string[] {
  const scores = new Scores();
  const title = withoutSiteName(page.title);
  addText(scores, pageOf(title, page), list, language, () => WEIGHT.title);
  addText(scores, pageOf(page.description, page), list, language, () => WEIGHT.description);
  const opening = page.main.start + OPENING_CHARS;
  const size = addText(scores, page, list, language, (at) => {
    return headingWeight(page, at) || (at < opening ? WEIGHT.opening : WEIGHT.text);
  });
  // Density, not count: thirty mentions in a book say less than five in a paragraph.
  const scale = 12 / Math.max(6, Math.sqrt(size));
  return [...scores.byCondition]
    .map(([condition, score]) => {
      const value = score.value + Math.min(30, score.inText * scale);
      return { condition, value, score };
    })
    .filter(({ value, score }) => value >= MIN_SCORE && (score.isProminent || score.inText >= 3))
    .sort((a, b) => b.value - a.value || a.score.first - b.score.first)
    .slice(0, MAX_CONDITIONS)
    .map(({ condition }) => (language === 'es' ? condition.spanishName : condition.name));
}
