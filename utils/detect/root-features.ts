import { type HealthRoots, medicalWeightOf } from './health-roots.ts';
import type { PageFields } from './page-fields.ts';

/** Names of the numbers that `rootFeaturesOf` gives, in order. */
export const ROOT_FEATURES = [
  'title',
  'headings',
  'description',
  'body',
  'variety',
  'strength',
  'spread',
  'leading',
  'brevity',
  'agreement',
] as const;

const density = (weights: readonly number[], softener: number) =>
  weights.reduce((sum, w) => sum + w, 0) / (weights.length + softener);

/** Share of the pieces of 60 words that hold a clearly medical one: an article is medical throughout. */
function spreadOf(weights: readonly number[]): number {
  const size = 60;
  let pieces = 0;
  let medical = 0;
  for (let i = 0; i < weights.length; i += size) {
    pieces++;
    if (weights.slice(i, i + size).some((w) => w > 1)) medical++;
  }
  return medical / (pieces + 1);
}

/** How medical the words of each field are: numbers of about 0 to 1, the same in every language. */
export function rootFeaturesOf(fields: PageFields, roots: HealthRoots): number[] {
  const known = new Map<string, number>();
  const weigh = (words: readonly string[]) =>
    words.map((word) => {
      const weight = known.get(word) ?? medicalWeightOf(word, roots);
      known.set(word, weight);
      return weight;
    });
  const body = weigh(fields.body);
  const title = weigh(fields.title);
  const distinct = [...new Set(fields.body)].map((word) => known.get(word) ?? 0);
  const strong = distinct.filter((w) => w > 1).length;
  const variety = density(distinct, 20) * 4;
  const lead = [0, ...title, ...weigh(fields.headings.slice(0, 12))];
  const leading = Math.max(0, Math.max(...lead) + Math.min(...lead)) / 3;
  return [
    density(title, 4),
    density(weigh(fields.headings), 10),
    density(weigh(fields.description), 10),
    density(body, 20) * 4,
    variety,
    Math.log1p(strong) / 4,
    spreadOf(body),
    leading,
    1 / (1 + body.length / 60),
    Math.min(1, variety) * leading,
  ];
}
