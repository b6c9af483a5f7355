import type { PageText } from '../model/page.ts';
import { foldText } from '../text/fold-text.ts';
import { wordsOf } from '../text/words-of.ts';

const MAX_BODY_WORDS = 2_000;
const MAX_FIELD_WORDS = 120;
/** A main part shorter than this says too little; the asides are read as well. */
const MIN_MAIN_CHARS = 200;

/** The words of a page by where they stand, folded. */
export interface PageFields {
  title: string[];
  headings: string[];
  description: string[];
  body: string[];
}

/** The article's text: the main part without what stands beside it. */
export function articleText(page: PageText): string {
  let at = page.main.start;
  let text = '';
  for (const aside of page.asides) {
    if (aside.end <= at || aside.start >= page.main.end) continue;
    if (aside.start > at) text += `${page.text.slice(at, aside.start)}\n`;
    at = aside.end;
  }
  if (at < page.main.end) text += page.text.slice(at, page.main.end);
  return text.trim().length >= MIN_MAIN_CHARS ? text : page.text;
}

/** Words from the start, the middle and the end, so that a long page is judged as a whole. */
function sampled(text: string, max: number): string[] {
  const size = max * 7;
  if (text.length <= size) return wordsOf(foldText(text), max);
  const third = Math.floor(size / 3);
  const middle = Math.floor(text.length / 2 - third / 2);
  const parts = [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)];
  return wordsOf(foldText(parts.join('\n')), max);
}

/** Splits a page into the fields that the model weighs. */
export function pageFieldsOf(page: PageText): PageFields {
  const inMain = page.headings.filter((h) => h.start >= page.main.start && h.end <= page.main.end);
  const headings = inMain.filter(
    (h) => !page.asides.some((a) => h.start >= a.start && h.end <= a.end),
  );
  const words = (text: string) => wordsOf(foldText(text.slice(0, 2_000)), MAX_FIELD_WORDS);
  return {
    title: words(page.title),
    headings: words(headings.map((h) => page.text.slice(h.start, h.end)).join('\n')),
    description: words(page.description),
    body: sampled(articleText(page), MAX_BODY_WORDS),
  };
}
