import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../../../scripts/page-of-text.ts';
import type { FoundTreatment, PageText } from '../../../utils/model/page.ts';
import { findTreatments } from '../../../utils/treatments/find-treatments.ts';
import { parseLexicon } from '../../../utils/treatments/parse-lexicon.ts';

/** The lexicon as shipped. */
export const lexicon = parseLexicon(
  readFileSync(join(import.meta.dirname, '../../../assets/lexicon.txt'), 'utf8'),
);

/** A page whose lines that begin with # are headings ("## Treatment" is of level 2). */
export function pageWithHeadings(marked: string): PageText {
  let text = '';
  const headings: PageText['headings'] = [];
  for (const line of marked.trim().split('\n')) {
    const [, hashes = '', words = ''] = /^\s*(#*)\s*(.*)$/.exec(line) ?? [];
    const start = text.length;
    text += `${words}\n`;
    if (hashes) headings.push({ start, end: text.length - 1, level: hashes.length });
  }
  return pageOf(text, { headings });
}

/** What the page names, in order of appearance. */
export function findIn(page: PageText, language = 'en'): FoundTreatment[] {
  return findTreatments(page, lexicon, language).sort((a, b) => a.start - b.start);
}

/** The page's words for what is found in a text, joined by " | ". */
export function mentionsIn(text: string, language = 'en'): string {
  return findIn(pageOf(text), language)
    .map((found) => found.mention)
    .join(' | ');
}
