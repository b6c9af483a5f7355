import { scoreOf, seededRandom, trainLogistic, type Weighted } from './logistic.ts';

/** A weighted text with what grouping needs; `page` is set on those whose sites are kept together. */
export interface Grouped extends Weighted {
  site: string;
  page: object | null;
}

const FOLDS = 5;

/** Sites to folds, the largest first, each to the fold that has fewest pages of its label. */
function foldsOf(examples: readonly Grouped[], seed: number): Map<string, number> {
  const sizes = new Map<string, { health: number; all: number; random: number }>();
  const random = seededRandom(seed);
  for (const e of examples) {
    if (!e.page) continue;
    const size = sizes.get(e.site) ?? { health: 0, all: 0, random: random() };
    size.all++;
    if (e.isHealth) size.health++;
    sizes.set(e.site, size);
  }
  const loads = Array.from({ length: FOLDS }, () => ({ health: 0, all: 0 }));
  const folds = new Map<string, number>();
  const order = [...sizes].sort(
    ([, a], [, b]) => b.health - a.health || b.all - a.all || a.random - b.random,
  );
  for (const [site, size] of order) {
    const kind = size.health ? 'health' : 'all';
    const fold = loads.reduce((best, l, i) => (l[kind] < (loads[best]?.[kind] ?? 0) ? i : best), 0);
    const load = loads[fold];
    if (load) {
      load.health += size.health;
      load.all += size.all;
    }
    folds.set(site, fold);
  }
  return folds;
}

/** What a model made of the other folds says: no page is judged by one that saw its site, no text by one that saw it. */
export function crossValidateBy<T extends Grouped, M, R>(
  examples: readonly T[],
  seed: number,
  train: (examples: readonly T[], seed: number) => M,
  judge: (model: M, example: T) => R,
): Map<T, R> {
  const siteFolds = foldsOf(examples, seed);
  const folds = examples.map((e, i) => siteFolds.get(e.site) ?? i % FOLDS);
  const judged = new Map<T, R>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      examples.filter((_, i) => folds[i] !== fold),
      seed,
    );
    examples.forEach((e, i) => {
      if (folds[i] === fold) judged.set(e, judge(model, e));
    });
  }
  return judged;
}

/** Out-of-fold scores of the linear model. */
export const crossValidate = <T extends Grouped>(examples: readonly T[], seed: number) =>
  crossValidateBy(examples, seed, trainLogistic, (model, e) => scoreOf(model, e.features));
