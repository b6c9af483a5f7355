import type { FoundTreatment, PageText } from '../model/page.ts';
import { findMentions } from './find-mentions.ts';
import { type Entry, gatherEntries } from './gather-entries.ts';
import type { Mention } from './mention.ts';
import type { Lexicon } from './parse-lexicon.ts';
import { type PageWords, sentenceRange } from './read-words.ts';
import { treatingMentions } from './treating-mentions.ts';

const MAX_NAME = 200;
/** Where the page names the kind of surgery, "surgery" is no entry of its own. */
const GENERAL = new Set(
  'surgery|organ transplant|vaccines|injection|exercise|massage therapy|immunotherapy|dietary supplement|contraception|birth control'.split(
    '|',
  ),
);

interface Kept {
  readonly entry: Entry;
  /** Where the page first speaks of it as a treatment. */
  readonly mention: Mention;
}

function keep(entry: Entry): Kept | null {
  const [mention] = treatingMentions(entry);
  return mention ? { entry, mention } : null;
}

const KIND_OF_SURGERY = /(?:surgery|ectomy|plasty|otomy|section|bypass|transplant)$/;

function withoutGeneral(kept: readonly Kept[]): Kept[] {
  const specific = new Set(kept.map(({ mention }) => mention.group));
  const isSurgery = ({ entry }: Kept): boolean =>
    entry.key !== 'surgery' && KIND_OF_SURGERY.test(entry.key);
  if (kept.some(isSurgery)) specific.add('surgery');
  return kept.filter(({ entry }) => !(GENERAL.has(entry.key) && specific.has(entry.key)));
}

function toFound({ entry, mention }: Kept, words: PageWords): FoundTreatment {
  const start = words.starts[mention.first] ?? 0;
  const end = Math.min(words.ends[mention.end - 1] ?? start, start + MAX_NAME);
  return {
    name: mention.name.slice(0, MAX_NAME),
    mention: words.text.slice(start, end),
    kind: mention.kind,
    start,
    end,
    sentence: sentenceRange(words, mention.first),
    count: entry.mentions.length,
  };
}

/**
 * Treatments that the article of a page names, one entry each, most spoken of first. Reader comments,
 * reference lists and other asides are not read. Linear in the length of the text; never throws.
 */
export function findTreatments(
  page: PageText,
  lexicon: Lexicon,
  language: string,
): FoundTreatment[] {
  const found = findMentions(page, lexicon, language);
  const kept = gatherEntries(page, found)
    .map(keep)
    .filter((entry) => entry !== null);
  return withoutGeneral(kept)
    .sort((a, b) => b.entry.weight - a.entry.weight || a.mention.first - b.mention.first)
    .map((entry) => toFound(entry, found.context.words));
}
