import { identifyTreatment, type TreatmentIdentity } from '../treatments/identify-treatment.ts';
import { loadLexicon } from './load-engine.ts';

/** What each of these names stands for, in the same order. */
export async function identifyNames(names: readonly string[]): Promise<TreatmentIdentity[]> {
  const lexicon = await loadLexicon();
  return names.map((name) => identifyTreatment(name, lexicon));
}
