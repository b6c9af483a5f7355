// Fits the logistic model of treatment entries. No randomness: full-batch gradient descent from the weights expected beforehand.
import { ENTRY_FEATURES } from '../utils/treatments/entry-features.ts';
import type { Entry } from '../utils/treatments/gather-entries.ts';
import { MENTION_FEATURES } from '../utils/treatments/mention-features.ts';
import { scoreEntry, type TreatmentWeights } from '../utils/treatments/score-entry.ts';

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
const FOLDS = 5;

/** What a reader expects before seeing any label; the fit is pulled towards it, not towards nothing. */
const EXPECTED: Readonly<Record<string, number>> = {
  'everyday-single-word': -0.7,
  'cause-before': -3,
  'other-after': -3,
  'advised-against': -3,
  verb: -3,
  'unmarked-everyday-several-words': 0.7,
  'everyday-medicine-cued': 1.2,
  'in-cause-list': -3,
  'in-organisation': -3,
  ingredient: -3,
  'advice-itself': 1.8,
  'unmarked-everyday': 0.8,
  'treat-near-before': 0.7,
  'treat-near-after': 0.7,
  'use-before': 0.8,
  'advice-first': 0.8,
  'section-treating': 0.6,
  'section-causing': -1,
  'no-cue-everyday': -1.2,
  'beside-plain-mention': 0.5,
  'treating-everyday': 0.3,
  harmed: -0.5,
};
/** Rules rather than hints: left as they are, too few labels speak of them. */
const FIXED = new Set([
  'cause-before',
  'other-after',
  'advised-against',
  'verb',
  'in-cause-list',
  'in-organisation',
  'ingredient',
]);
const BIAS = 0.5;

const IS_FIXED = ['bias', ...MENTION_FEATURES, ...ENTRY_FEATURES].map((name) => FIXED.has(name));

function expected(): TreatmentWeights {
  return {
    bias: BIAS,
    mention: MENTION_FEATURES.map((name) => EXPECTED[name] ?? 0),
    entry: ENTRY_FEATURES.map((name) => EXPECTED[name] ?? 0),
  };
}

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
  let weights = expected();
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

/** Prints precision and recall at several thresholds, each page judged by weights that never saw it. */
export function crossValidate(rows: readonly LabelledEntry[]): void {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const scored: { label: number; probability: number; isEveryday: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(rows.filter(({ group }) => foldOf.get(group) !== fold));
    for (const { entry, label, group } of rows) {
      if (foldOf.get(group) !== fold) continue;
      const isEveryday = entry.mentions[0]?.isEveryday ?? false;
      scored.push({ label, isEveryday, probability: scoreEntry(entry, weights).probability });
    }
  }
  for (const isEveryday of [true, false]) {
    for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
      const some = scored.filter((row) => row.isEveryday === isEveryday);
      const taken = some.filter(({ probability }) => probability >= threshold);
      const right = taken.filter(({ label }) => label === 1).length;
      const all = some.filter(({ label }) => label === 1).length;
      const figures = `precision ${(right / taken.length).toFixed(3)} recall ${(right / all).toFixed(3)}`;
      console.log(
        `${isEveryday ? 'everyday' : 'plain   '} at ${threshold}: ${figures} of ${all} in ${some.length}`,
      );
    }
  }
}
