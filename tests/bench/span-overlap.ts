import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { pageOf } from '../../scripts/page-of-text.ts';
import { findMentions } from '../../utils/treatments/find-mentions.ts';
import { gatherEntries } from '../../utils/treatments/gather-entries.ts';
import type { Lexicon } from '../../utils/treatments/parse-lexicon.ts';
import { treatingMentions } from '../../utils/treatments/treating-mentions.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** What was found against labelled spans; two spans agree when they share a character. */
export interface Overlap {
  precision: number;
  recall: number;
  /** Labelled strings that were missed, commonest first. */
  missed: [string, number][];
  /** Strings found where nothing is labelled, commonest first. */
  extra: [string, number][];
}

const share = (a: number, b: number): number => (b > 0 ? a / b : 0);
const add = (map: Map<string, number>, key: string): Map<string, number> =>
  map.set(key, (map.get(key) ?? 0) + 1);
const ranked = (map: Map<string, number>): [string, number][] =>
  [...map].sort((a, b) => b[1] - a[1]);
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Reads {text, spans} lines and compares the finder's mentions with the spans of one type. */
export function measureOverlap(
  file: string,
  type: string,
  lexicon: Lexicon,
  options: { isJudged: boolean; kinds: ReadonlySet<string>; counts: (text: string) => boolean },
): Overlap {
  const missed = new Map<string, number>();
  const extra = new Map<string, number>();
  let count = 0;
  let right = 0;
  let labelled = 0;
  let hit = 0;
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (!line) continue;
    const { text, spans } = JSON.parse(line) as { text: string; spans: Span[] };
    const gold = spans.filter((span) => span.type === type);
    const page = pageOf(text);
    const found = findMentions(page, lexicon, 'en');
    const { words } = found.context;
    const mentions = options.isJudged
      ? gatherEntries(page, found).flatMap(treatingMentions)
      : found.mentions;
    const ours = mentions
      .filter((mention) => options.kinds.has(mention.kind))
      .map((mention) => ({
        start: words.starts[mention.first] ?? 0,
        end: words.ends[mention.end - 1] ?? 0,
      }));
    for (const span of ours) {
      count++;
      if (gold.some((other) => overlaps(span, other))) right++;
      else add(extra, text.slice(span.start, span.end).toLowerCase());
    }
    for (const span of gold) {
      const words = text.slice(span.start, span.end).toLowerCase();
      if (!options.counts(words)) continue;
      labelled++;
      if (ours.some((other) => overlaps(span, other))) hit++;
      else add(missed, words);
    }
  }
  return {
    precision: share(right, count),
    recall: share(hit, labelled),
    missed: ranked(missed),
    extra: ranked(extra),
  };
}
