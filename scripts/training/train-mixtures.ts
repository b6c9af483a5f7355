import { parseHealthRoots } from '../../utils/detect/health-roots.ts';
import { pageFieldsOf } from '../../utils/detect/page-fields.ts';
import { rootFeaturesOf } from '../../utils/detect/root-features.ts';
import { dampen, mix } from '../../utils/detect/score-page.ts';
import type { Example, LabelledPage } from './examples.ts';
import { crossValidateMixture, fitMixture, type Row } from './mixture.ts';
import { reportRates, type Scored, thresholdAt } from './rates.ts';

const MAX_FALSE_ALARMS = 0.003;

interface PageRow extends Row {
  page: LabelledPage;
  roots: number[];
}

function rowsOf(
  scores: ReadonlyMap<Example, number>,
  lists: Readonly<Record<string, string>>,
  languages: readonly string[],
): PageRow[] {
  const rows: PageRow[] = [];
  const sizes = new Map<string, number>();
  for (const [{ page, isHealth, site, weight }, score] of scores) {
    if (!page || !languages.includes(page.lang)) continue;
    const roots = parseHealthRoots(`${lists.all}\n${lists[page.lang]}`);
    const features = rootFeaturesOf(pageFieldsOf(page.page), roots);
    const inputs = [dampen(score), ...features];
    rows.push({ inputs, roots: features, isHealth, site, weight, page });
    const key = `${site} ${isHealth}`;
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  for (const row of rows)
    if (row.weight > 0)
      row.weight =
        Math.min(1, 5 / (sizes.get(`${row.site} ${row.isHealth}`) ?? 1)) * (row.isHealth ? 4 : 1);
  return rows;
}

/** Moves the bias, the last weight, so that the threshold becomes 0. */
function withThreshold(weights: Float64Array, threshold: number): Float32Array {
  const moved = Float32Array.from(weights);
  moved[moved.length - 1] = (weights.at(-1) ?? 0) - threshold;
  return moved;
}

/**
 * Fits the last step on English pages with out-of-fold scores: once with the hashed score, once on
 * roots alone for the other languages, whose pages then only choose the threshold.
 */
export function trainMixtures(
  scores: ReadonlyMap<Example, number>,
  lists: Readonly<Record<string, string>>,
  languages: readonly string[],
): { english: Float32Array; others: Float32Array } {
  const rows = rowsOf(scores, lists, languages);
  const english = rows.filter((r) => r.page.lang === 'en');
  const crossed = crossValidateMixture(english);
  const scored: Scored[] = english.map(({ page }, i) => ({ page, score: crossed[i] ?? 0 }));
  const threshold = thresholdAt(scored, MAX_FALSE_ALARMS);
  reportRates('English', scored, threshold);

  const byRoots = english.map((row) => ({ ...row, inputs: row.roots }));
  const rootWeights = fitMixture(byRoots.filter((r) => r.weight > 0));
  const foreign: Scored[] = rows
    .filter((r) => r.page.lang !== 'en')
    .map(({ page, roots }) => ({ page, score: mix(roots, rootWeights) }));
  const foreignThreshold = thresholdAt(foreign, MAX_FALSE_ALARMS);
  reportRates('Other languages', foreign, foreignThreshold);
  return {
    english: withThreshold(fitMixture(english.filter((r) => r.weight > 0)), threshold),
    others: withThreshold(rootWeights, foreignThreshold),
  };
}
