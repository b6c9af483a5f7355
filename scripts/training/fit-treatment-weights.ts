// Fits the logistic model of treatment entries. No randomness: full-batch gradient descent from the weights expected beforehand.
import type { Entry } from '../../utils/treatments/gather-entries.ts';
import { MENTION_FEATURES } from '../../utils/treatments/mention-features.ts';
import { scoreEntry, type TreatmentWeights } from '../../utils/treatments/score-entry.ts';
import { expectedWeights, IS_FIXED } from './expected-weights.ts';

/** An entry of a page and whether a reader took it for a treatment there. */
export interface LabelledEntry {
  readonly entry: Entry;
  readonly label: number;
  /** Page it stands on; a page is never in two folds. */
  readonly group: string;
}

const ROUNDS = 6;
const STEPS = 400;
const RATE = 0.5;
const SHRINK = 0.01;

function step(
  rows: readonly { x: readonly number[]; y: number }[],
  w: number[],
  prior: readonly number[],
): void {
  const gradient = w.map(() => 0);
  for (const { x, y } of rows) {
    let odds = 0;
    for (let i = 0; i < x.length; i++) odds += (w[i] ?? 0) * (x[i] ?? 0);
    const error = 1 / (1 + Math.exp(-odds)) - y;
    for (let i = 0; i < x.length; i++) gradient[i] = (gradient[i] ?? 0) + error * (x[i] ?? 0);
  }
  for (let i = 0; i < w.length; i++) {
    if (IS_FIXED[i]) continue;
    const shrink = i === 0 ? 0 : SHRINK * ((w[i] ?? 0) - (prior[i] ?? 0));
    w[i] = (w[i] ?? 0) - RATE * ((gradient[i] ?? 0) / rows.length + shrink);
  }
}

/** Fits weights to labelled entries; each entry speaks through its likeliest mention. */
export function fitWeights(rows: readonly LabelledEntry[]): TreatmentWeights {
  let weights = expectedWeights();
  const prior = [weights.bias, ...weights.mention, ...weights.entry];
  const size = MENTION_FEATURES.length;
  for (let round = 0; round < ROUNDS; round++) {
    const table = rows.map(({ entry, label }) => {
      const { best } = scoreEntry(entry, weights);
      return { x: [1, ...(entry.features[best] ?? []), ...entry.shared], y: label };
    });
    const w = [...prior];
    for (let i = 0; i < STEPS; i++) step(table, w, prior);
    weights = { bias: w[0] ?? 0, mention: w.slice(1, 1 + size), entry: w.slice(1 + size) };
  }
  return weights;
}
