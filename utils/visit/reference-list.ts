import type { RecordOf } from '../model/kinds.ts';
import type { SourceFacts } from '../model/page.ts';
import { canonicalAddress } from '../source/canonical-address.ts';
import { shortAddress } from '../source/short-address.ts';
import type { Translate } from '../words/translator.ts';
import type { Reference } from './summary-document.ts';
import type { SummarySettings } from './summary-input.ts';
import { writeDay, writeMoment } from './write-date.ts';

type Clip = RecordOf<'clip'>;

/** Characters that fit on a line of the paper, even in large print. */
const ONE_LINE = 48;

/** Numbers the sources behind clips in the order in which they are first pointed at. */
export interface ReferenceList {
  /** The numbers behind these clips, ascending and without doubles; adds what is new. */
  numbersFor(clips: Clip[], about: string): number[];
  all(): Reference[];
}

export function createReferenceList(
  sources: RecordOf<'source'>[],
  settings: SummarySettings,
  words: Translate,
): ReferenceList {
  const sourceById = new Map(sources.map((source) => [source.id as string, source]));
  const byKey = new Map<string, Reference>();
  /** What was first pointed at of each source. */
  const firstOf = new Map<string, string>();
  const quoted = new Set<string>();

  const referenceOf = (clip: Clip): Reference | null => {
    const source = clip.sourceId ? sourceById.get(clip.sourceId) : undefined;
    const key = postOf(clip) ?? firstOf.get(source?.id ?? '') ?? source?.id ?? clip.url;
    if (key === '') return null;
    const known = byKey.get(key);
    if (known) return known;
    const facts = clip.facts ?? source?.facts ?? null;
    const address = clip.url || source?.address || '';
    const short = shortAddress(address, ONE_LINE);
    const title = facts?.title || facts?.siteName;
    const made: Reference = {
      number: byKey.size + 1,
      title: title || short,
      facts: writeFacts(facts, clip.savedAt, settings, words),
      address: title ? short : '',
      quotes: [],
    };
    byKey.set(key, made);
    if (source && !firstOf.has(source.id)) firstOf.set(source.id, key);
    return made;
  };

  return {
    numbersFor(clips, about) {
      const numbers = new Set<number>();
      for (const clip of clips) {
        const reference = referenceOf(clip);
        if (!reference) continue;
        numbers.add(reference.number);
        const text = clip.quote?.exact ?? '';
        if (text !== '' && !quoted.has(clip.id)) reference.quotes.push({ text, about });
        quoted.add(clip.id);
      }
      return [...numbers].sort((a, b) => a - b);
    },
    all: () => [...byKey.values()],
  };
}

/** Each post of a discussion is a reference of its own, by its address: it is somebody else's word. */
const postOf = ({ facts, url }: Clip): string | null =>
  facts?.kind === 'forum_or_social' && url !== '' ? canonicalAddress(url, '') : null;

function writeFacts(
  facts: SourceFacts | null,
  savedAt: number,
  settings: SummarySettings,
  words: Translate,
): string[] {
  const dated = (key: 'reviewed' | 'updated' | 'published') => {
    const day = facts?.[key];
    return day ? words(`summary.${key}`, { date: writeDay(day, settings) }) : '';
  };
  const lines = [
    facts?.siteName ?? '',
    facts ? words(`summary.sourceKind.${facts.kind}`) : '',
    dated('published'),
    dated('reviewed') || dated('updated'),
    facts && !(facts.published ?? facts.reviewed ?? facts.updated) ? words('summary.undated') : '',
    words('summary.readOn', { date: writeMoment(savedAt, settings) }),
    facts?.doi ? `doi:${facts.doi}` : '',
    facts?.pmid ? `PMID ${facts.pmid}` : '',
  ];
  return lines.filter((line) => line !== '');
}
