import { mix } from '../../utils/detect/mix.ts';

/** One page as the last step sees it: few numbers. */
export interface Row {
  inputs: number[];
  isHealth: boolean;
  site: string;
  weight: number;
}

const STEPS = 3_000;
const RATE = 3;
const DECAY = 1e-3;
const FOLDS = 7;

/** Logistic regression over few numbers by plain gradient descent; the last weight is the bias. */
export function fitMixture(rows: readonly Row[]): Float64Array {
  const count = rows[0]?.inputs.length ?? 0;
  const weights = new Float64Array(count + 1);
  const total = rows.reduce((sum, r) => sum + r.weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(count + 1);
    for (const row of rows) {
      const p = 1 / (1 + Math.exp(-mix(row.inputs, weights)));
      const error = ((p - (row.isHealth ? 1 : 0)) * row.weight) / total;
      row.inputs.forEach((x, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * x;
      });
      gradient[count] = (gradient[count] ?? 0) + error;
    }
    for (let i = 0; i <= count; i++) {
      const decay = i < count ? DECAY * (weights[i] ?? 0) : 0;
      weights[i] = (weights[i] ?? 0) - RATE * ((gradient[i] ?? 0) + decay);
    }
  }
  return weights;
}

function foldOf(site: string): number {
  let hash = 7;
  for (const c of site) hash = (hash * 31 + c.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** Score of every row by a mixture that never saw its site. */
export function crossValidateMixture(rows: readonly Row[]): number[] {
  const scores = rows.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitMixture(rows.filter((r) => foldOf(r.site) !== fold && r.weight > 0));
    rows.forEach((r, i) => {
      if (foldOf(r.site) === fold) scores[i] = mix(r.inputs, weights);
    });
  }
  return scores;
}
