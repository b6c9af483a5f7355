// What a reader expects of each sign before seeing any label. Fails to compile when a sign is gone.
import { ENTRY_FEATURES } from '../../utils/treatments/entry-features.ts';
import { MENTION_FEATURES } from '../../utils/treatments/mention-features.ts';
import type { TreatmentWeights } from '../../utils/treatments/score-entry.ts';

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

/** For bias, mention and entry signs in order: whether the fit leaves the weight alone. */
export const IS_FIXED = ['bias', ...MENTION_FEATURES, ...ENTRY_FEATURES].map((name) =>
  FIXED.has(name),
);

/** The weights that the fit starts from and is pulled towards. */
export function expectedWeights(): TreatmentWeights {
  return {
    bias: BIAS,
    mention: MENTION_FEATURES.map((name) => EXPECTED[name] ?? 0),
    entry: ENTRY_FEATURES.map((name) => EXPECTED[name] ?? 0),
  };
}
