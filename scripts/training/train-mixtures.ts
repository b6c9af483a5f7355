import { mix } from '../../utils/detect/mix.ts';
import type { Example } from './examples.ts';
import { crossValidateMixture, fitMixture, type Row } from './mixture.ts';
import { type ExampleRow, rowsOf } from './mixture-rows.ts';
import { reportRates, type Scored, thresholdAt } from './rates.ts';

const MAX_FALSE_ALARMS = 0.003;
/** Moves the bias, the last weight, so that the threshold becomes 0. */
function withThreshold(weights: Float64Array, threshold: number): Float32Array {
  const moved = Float32Array.from(weights);
  moved[moved.length - 1] = (weights.at(-1) ?? 0) - threshold;
  return moved;
}

const isWeighted = (row: Row) => row.weight > 0;

/** Scores of the rows that are pages, whole or as excerpts. */
function scoredPages(rows: readonly ExampleRow[], scores: readonly number[], isExcerpt: boolean) {
  const scored: Scored[] = [];
  rows.forEach(({ example }, i) => {
    if (example.page && example.isExcerpt === isExcerpt)
      scored.push({ page: example.page, score: scores[i] ?? 0 });
  });
  return scored;
}

/**
 * Fits the last step on English pages and texts with out-of-fold scores: once with the hashed score,
 * once on roots alone for the other languages, whose pages then only choose the threshold.
 */
export function trainMixtures(
  scores: ReadonlyMap<Example, number>,
  languages: readonly string[],
): { english: Float32Array; others: Float32Array } {
  const rows = rowsOf(scores).filter(({ example }) => languages.includes(example.language));
  const english = rows.filter(({ example }) => example.language === 'en');
  const crossed = crossValidateMixture(english);
  const whole = scoredPages(english, crossed, false);
  const threshold = thresholdAt(whole, MAX_FALSE_ALARMS);
  reportRates('English', whole, threshold);
  reportRates('English, first 80 words', scoredPages(english, crossed, true), threshold);

  const byRoots = english.map((row) => ({ ...row, inputs: row.inputs.slice(1) }));
  const rootWeights = fitMixture(byRoots.filter(isWeighted));
  const foreign = rows.filter(({ example }) => example.language !== 'en');
  const foreignScores = foreign.map(({ inputs }) => mix(inputs.slice(1), rootWeights));
  const foreignPages = scoredPages(foreign, foreignScores, false);
  const foreignThreshold = thresholdAt(foreignPages, MAX_FALSE_ALARMS);
  reportRates('Other languages', foreignPages, foreignThreshold);
  reportRates(
    'Other languages, first 80 words',
    scoredPages(foreign, foreignScores, true),
    foreignThreshold,
  );
  return {
    english: withThreshold(fitMixture(english.filter(isWeighted)), threshold),
    others: withThreshold(rootWeights, foreignThreshold),
  };
}
