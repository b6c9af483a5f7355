import { type Features, featuresOf } from './features.ts';
import { type HealthModel, rootsFor } from './health-model.ts';
import { mix } from './mix.ts';
import type { PageFields } from './page-fields.ts';
import { rootFeaturesOf } from './root-features.ts';

/** The hashed model's own score, before it is mixed with the root features. */
function hashedScoreOf(model: HealthModel, { indexes, values }: Features): number {
  let sum = 0;
  for (let i = 0; i < indexes.length; i++)
    sum += (model.weights[indexes[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum * model.scale + model.bias;
}

/** Keeps the hashed score from outvoting everything else. */
export function dampen(hashedScore: number): number {
  return Math.max(-3, Math.min(3, hashedScore / 4));
}

/** Above 0 the page is about health. English is weighed by words and roots, the rest by roots alone. */
export function scorePage(model: HealthModel, fields: PageFields, language: string): number {
  const roots = rootFeaturesOf(fields, rootsFor(model, language));
  if (language !== 'en') return mix(roots, model.others);
  const hashed = dampen(hashedScoreOf(model, featuresOf(fields)));
  return mix([hashed, ...roots], model.english);
}
