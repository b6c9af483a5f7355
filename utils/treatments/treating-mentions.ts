import type { Entry } from './gather-entries.ts';
import type { Mention } from './mention.ts';
import { scoreEntry } from './score-entry.ts';
import { TREATMENT_WEIGHTS } from './treatment-weights.ts';

/** Log odds from which a mention counts; an everyday word has to show more. */
const MIN_ODDS = { everyday: 0.2, plain: -1 } as const;

/** The mentions of an entry that speak of it as a treatment, in order; none when it is none here. */
export function treatingMentions(entry: Entry): Mention[] {
  const isEveryday = entry.mentions.every((mention) => mention.isEveryday);
  const least = isEveryday ? MIN_ODDS.everyday : MIN_ODDS.plain;
  const { odds } = scoreEntry(entry, TREATMENT_WEIGHTS);
  return entry.mentions.filter((_, i) => (odds[i] ?? Number.NEGATIVE_INFINITY) >= least);
}
