import type { Detection, PageText } from '../model/page.ts';
import { READ_LANGUAGES, recogniseLanguage } from '../text/recognise-language.ts';
import { findReasons } from './find-reasons.ts';
import { type HealthModel, rootsFor } from './health-model.ts';
import { medicalWeightOf } from './health-roots.ts';
import { articleText, pageFieldsOf } from './page-fields.ts';
import { scorePage } from './score-page.ts';

const isRead = (language: string) => (READ_LANGUAGES as readonly string[]).includes(language);

/**
 * Decides whether a page is about health. In a language we do not read the verdict is "not-sure"
 * and `isHealth` false. Conditions are found by another function.
 */
export function detectHealth(page: PageText, model: HealthModel): Detection {
  const language = recogniseLanguage(articleText(page), page.declaredLanguage);
  const fields = pageFieldsOf(page);
  const logit = scorePage(model, fields, language);
  const score = 1 / (1 + Math.exp(-logit));
  if (!isRead(language))
    return { isHealth: false, score, language, verdict: 'not-sure', reasons: [], conditions: [] };
  const isHealth = logit > 0;
  const roots = rootsFor(model, language);
  return {
    isHealth,
    score,
    language,
    verdict: isHealth ? 'health' : 'not-health',
    reasons: isHealth ? findReasons(page, fields, (word) => medicalWeightOf(word, roots)) : [],
    conditions: [],
  };
}
