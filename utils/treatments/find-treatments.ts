import type { FoundTreatment, PageText } from '../model/page.ts';
import { type FoundMentions, findMentions } from './find-mentions.ts';
import { PLACE } from './mark-sections.ts';
import type { Mention } from './mention.ts';
import type { Lexicon } from './parse-lexicon.ts';
import { type PageWords, sentenceRange } from './read-words.ts';

const MAX_NAME = 200;

const GENERAL = new Set(
  'surgery|organ transplant|vaccination|injection|exercise|massage therapy'.split('|'),
);

interface Entry {
  readonly first: Mention;
  count: number;
  weight: number;
}

function gatherEntries({ mentions, context }: FoundMentions): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { mention, isTreatment } of mentions) {
    if (!isTreatment) continue;
    const entry = entries.get(mention.key) ?? { first: mention, count: 0, weight: 0 };
    const isHeading = ((context.places[mention.first] ?? 0) & PLACE.heading) !== 0;
    entry.count += 1;
    entry.weight += isHeading ? 4 : 1;
    entries.set(mention.key, entry);
  }
  return entries;
}

/** Where the page names the kind of surgery, "surgery" is no entry of its own. */
function withoutGeneral(entries: ReadonlyMap<string, Entry>): Entry[] {
  const specific = new Set([...entries.values()].map(({ first }) => first.group));
  return [...entries.values()].filter(({ first }) => {
    return !(GENERAL.has(first.key) && specific.has(first.key));
  });
}

function toFound(entry: Entry, words: PageWords): FoundTreatment {
  const { first: mention, count } = entry;
  const start = words.starts[mention.first] ?? 0;
  const end = Math.min(words.ends[mention.end - 1] ?? start, start + MAX_NAME);
  return {
    name: mention.name.slice(0, MAX_NAME),
    mention: words.text.slice(start, end),
    kind: mention.kind,
    start,
    end,
    sentence: sentenceRange(words, mention.first),
    count,
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
  const entries = gatherEntries(found);
  return withoutGeneral(entries)
    .sort((a, b) => b.weight - a.weight || a.first.first - b.first.first)
    .map((entry) => toFound(entry, found.context.words));
}
