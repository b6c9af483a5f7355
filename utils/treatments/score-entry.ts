import type { Entry } from './gather-entries.ts';

/** A logistic model over `MENTION_FEATURES` and `ENTRY_FEATURES`. */
export interface TreatmentWeights {
  readonly bias: number;
  readonly mention: readonly number[];
  readonly entry: readonly number[];
}

/** How likely an entry is a treatment on its page, and the mention that says so best. */
export interface EntryScore {
  /** 0–1. */
  readonly probability: number;
  /** Index into the entry's mentions. */
  readonly best: number;
  /** Log odds of each mention looked at. */
  readonly odds: readonly number[];
}

function dot(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** Scores an entry by its most treatment-like mention. */
export function scoreEntry(entry: Entry, weights: TreatmentWeights): EntryScore {
  const shared = weights.bias + dot(weights.entry, entry.shared);
  const odds = entry.features.map((features) => shared + dot(weights.mention, features));
  let best = 0;
  for (let i = 1; i < odds.length; i++) {
    if ((odds[i] ?? 0) > (odds[best] ?? 0) + 1e-9) best = i;
  }
  return { probability: 1 / (1 + Math.exp(-(odds[best] ?? 0))), best, odds };
}
