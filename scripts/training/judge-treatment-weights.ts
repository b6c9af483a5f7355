// Judges the model of treatment entries by cross-validation over pages; prints, never fails.
import { scoreEntry } from '../../utils/treatments/score-entry.ts';
import { fitWeights, type LabelledEntry } from './fit-treatment-weights.ts';

const FOLDS = 5;

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
