import type { PageText } from '../model/page.ts';
import { ENTRY_FEATURES } from './entry-features.ts';
import type { FoundMentions } from './find-mentions.ts';
import { PLACE } from './mark-sections.ts';
import type { Mention } from './mention.ts';
import { describeMention, MENTION_FEATURES } from './mention-features.ts';

/** All mentions of one treatment on a page. */
export interface Entry {
  readonly key: string;
  readonly mentions: readonly Mention[];
  /** `MENTION_FEATURES` of each mention. */
  readonly features: readonly number[][];
  /** `ENTRY_FEATURES` of the entry. */
  readonly shared: readonly number[];
  /** How much the page is about it: mentions, those in headings and the title counting more. */
  readonly weight: number;
}

const SECTION_TITLE =
  /\b(?:treat\w*|therap\w*|remed\w*|relie\w*|cures?|heal\w*|prevent\w*|manag\w*|tips|ways|how to|drugs?|medic\w*|surgery|tratamiento\w*|remedios?|consejos)\b/iu;
/** Mentions of one treatment that are looked at; more tell nothing new. */
const MAX_DESCRIBED = 40;
const HARMED = ['cause-before', 'other-after'].map((name) => MENTION_FEATURES.indexOf(name));

function plainDensity({ mentions, context }: FoundMentions): number {
  const plain = new Set(
    mentions.filter((mention) => !mention.isEveryday).map((mention) => mention.key),
  );
  return Math.min(1, (plain.size * 60) / Math.max(300, context.words.starts.length));
}

function share(part: number, all: number): number {
  return all > 0 ? part / all : 0;
}

/** Gathers the mentions of a page by treatment and measures each. */
export function gatherEntries(page: PageText, found: FoundMentions): Entry[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of found.mentions) {
    const list = byKey.get(mention.key) ?? [];
    list.push(mention);
    byKey.set(mention.key, list);
  }
  const density = plainDensity(found);
  const { words, places } = found.context;
  const title = page.title.toLowerCase();
  const isTreatingTitle = SECTION_TITLE.test(title);
  return [...byKey].map(([key, mentions]) => {
    const features = mentions
      .slice(0, MAX_DESCRIBED)
      .map((mention) => describeMention(mention, found.context));
    const first = mentions[0];
    const said = first
      ? words.text.slice(words.starts[first.first], words.ends[first.end - 1])
      : '';
    const isInTitle = title.includes(said.toLowerCase()) && said.length > 2;
    const harmed = features.filter((row) => HARMED.some((at) => row[at])).length;
    const isHeading = (mention: Mention): boolean =>
      ((places[mention.first] ?? 0) & PLACE.heading) !== 0;
    const headings = mentions.filter(isHeading).length;
    const measured: Record<(typeof ENTRY_FEATURES)[number], number> = {
      count: Math.min(1, Math.log2(mentions.length) / 4),
      'everyday-count': first?.isEveryday ? Math.min(1, Math.log2(mentions.length) / 4) : 0,
      'in-title': Number(isInTitle),
      'in-headings': Number(headings > 0),
      harmed: share(harmed, features.length),
      'dense-page': density,
      'everyday-dense-page': first?.isEveryday ? density : 0,
      'treating-title': Number(isTreatingTitle),
    };
    return {
      key,
      mentions,
      features,
      shared: ENTRY_FEATURES.map((name) => measured[name]),
      weight: mentions.length + 3 * headings + (isInTitle ? 6 : 0),
    };
  });
}
