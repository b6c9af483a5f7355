import type { Translate } from '../words/translator.ts';
import {
  beginningOf,
  PAGE_ONE_LIMITS,
  PAGE_ONE_QUESTIONS,
  paperLength,
} from './page-one-limits.ts';
import type { Fact, SummaryDocument, SummaryQuestion } from './summary-document.ts';

/** The texts of page one, with what had to go on in full on page two. */
export interface PageOneText {
  who: Fact[];
  why: Fact[];
  questions: SummaryQuestion[];
  about: Fact[];
  /** Whole texts of which page one holds only the beginning. Questions are not among them. */
  inFull: Fact[];
}

/**
 * Keeps every text on page one within its limit; a cut is always said. Quotes are not here. When
 * page one is tight, minor facts stand on page two.
 */
export function pageOneText(
  summary: SummaryDocument,
  words: Translate,
  isTight = false,
): PageOneText {
  const isMoved = ({ isMinor }: Fact) => isTight && isMinor === true;
  const inFull = [...summary.who, ...summary.why].filter(isMoved);
  const note = ` (${words('summary.wholeOnPageTwo')})`;
  const begin = (text: string, limit: number): string =>
    paperLength(text) <= limit ? text : beginningOf(text, limit - paperLength(note)) + note;
  const shorten = (facts: Fact[], limits: readonly number[]) =>
    facts.flatMap((fact, index) => {
      if (isMoved(fact)) return [];
      const value = begin(fact.value, limits[index] ?? PAGE_ONE_LIMITS.who);
      if (value !== fact.value) inFull.push(fact);
      return [{ ...fact, value }];
    });
  return {
    who: shorten(summary.who, []),
    why: shorten(summary.why, [PAGE_ONE_LIMITS.reason, PAGE_ONE_LIMITS.hope, PAGE_ONE_LIMITS.hope]),
    questions: summary.questions.items
      .slice(0, PAGE_ONE_QUESTIONS)
      .map((question) => ({ ...question, text: begin(question.text, PAGE_ONE_LIMITS.question) })),
    about: shorten(
      summary.about,
      summary.about.map(() => PAGE_ONE_LIMITS.about),
    ),
    inFull,
  };
}
