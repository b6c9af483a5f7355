import type { Detection, PageText } from '../model/page.ts';
import { recogniseLanguage } from '../text/recognise-language.ts';
import { type Features, featuresOf } from './features.ts';
import { findReasons, weigherOf } from './find-reasons.ts';
import type { HealthModel } from './health-model.ts';
import { articleText, pageFieldsOf } from './page-fields.ts';

/** The linear model's answer: above 0 is health. */
export function logitOf(model: HealthModel, features: Features): number {
  let sum = 0;
  for (let i = 0; i < features.indexes.length; i++)
    sum += (model.weights[features.indexes[i] ?? 0] ?? 0) * (features.values[i] ?? 0);
  return sum * model.scale + model.bias;
}

/** Decides whether a page is about health. Conditions are found by another function. */
export function detectHealth(page: PageText, model: HealthModel): Detection {
  const language = recogniseLanguage(articleText(page), page.declaredLanguage);
  const fields = pageFieldsOf(page);
  const logit = logitOf(model, featuresOf(fields));
  const score = 1 / (1 + Math.exp(-logit));
  const isHealth = language === 'en' && logit > 0;
  return {
    isHealth,
    score,
    language,
    verdict: language !== 'en' ? 'not-sure' : isHealth ? 'health' : 'not-health',
    reasons: isHealth ? findReasons(page, fields, weigherOf(model)) : [],
    conditions: [],
  };
}
