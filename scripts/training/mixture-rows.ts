import { dampen } from '../../utils/detect/score-page.ts';
import type { Example } from './examples.ts';
import type { Row } from './mixture.ts';

/** How much all texts of a collection weigh together, in pages. */
const COLLECTION_WEIGHT = 30;
/** Our own short texts are few and hard. */
const OWN_WEIGHT = 100;
/** No site weighs more than this many pages. */
const SITE_WEIGHT = 5;

/** A row and what it was made of. */
export interface ExampleRow extends Row {
  example: Example;
}

/** Out-of-fold scores and root features, weighed so that no site or collection outweighs the rest. */
export function rowsOf(scores: ReadonlyMap<Example, number>): ExampleRow[] {
  const sizes = new Map<string, number>();
  const key = (e: Example) => `${e.page ? e.isExcerpt : 'text'} ${e.site} ${e.isHealth}`;
  for (const e of scores.keys()) sizes.set(key(e), (sizes.get(key(e)) ?? 0) + 1);
  return [...scores].map(([example, score]) => {
    const textWeight = example.site === 'own' ? OWN_WEIGHT : COLLECTION_WEIGHT;
    const most = example.page ? SITE_WEIGHT : textWeight;
    const share = Math.min(1, most / (sizes.get(key(example)) ?? 1));
    const kind = example.page ? (example.isHealth ? 4 : 1) * (example.isExcerpt ? 0.5 : 1) : 1;
    return {
      example,
      inputs: [dampen(score), ...example.roots],
      isHealth: example.isHealth,
      site: example.site,
      weight: example.weight > 0 ? share * kind : 0,
    };
  });
}
