import type { TreatmentKind } from '../model/page.ts';
import { foldName, type IndexedName } from './name-index.ts';
import type { Lexicon, TreatmentConcept } from './parse-lexicon.ts';

/** The concept a name stands for. */
export interface ResolvedTreatment {
  /** Generic name in English, lower case; the name as given when it is ambiguous. */
  readonly name: string;
  readonly kind: TreatmentKind;
  /** Means different treatments to different readers: ask before joining it with another. */
  readonly isAmbiguous: boolean;
  /** Names of all concepts it may stand for. */
  readonly concepts: readonly string[];
}

const MAX_LENGTH = 200;

function lookUp(
  name: string,
  lexicon: Lexicon,
  language: string,
): readonly IndexedName<TreatmentConcept>[] {
  const index = lexicon.indexFor(language);
  let state = 0;
  for (const word of foldName(name, language)) {
    const id = index.wordId(word);
    state = id < 0 ? -1 : index.step(state, id);
    if (state < 0) return [];
  }
  const found = state > 0 ? index.namesAt(state) : [];
  const exact = found.filter((entry) => entry.name.text === name);
  return exact.length > 0 ? exact : found.filter((entry) => !entry.name.isExact);
}

/**
 * The treatment that a name on its own stands for: brand to generic, plural to singular, Spanish to
 * English. Null when the lexicon has no such name. The whole name must match, so combinations, salts
 * and release forms stay apart.
 */
export function resolveTreatment(name: string, lexicon: Lexicon): ResolvedTreatment | null {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  if (!trimmed || trimmed.length > MAX_LENGTH) return null;
  const english = lookUp(trimmed, lexicon, 'en');
  const found = english.length > 0 ? english : lookUp(trimmed, lexicon, 'es');
  const first = found[0];
  if (!first) return null;
  const concepts = new Set<TreatmentConcept>(found.map((entry) => entry.concept));
  const isAmbiguous = concepts.size > 1 || found.some((entry) => entry.name.isAmbiguous);
  const { concept } = first;
  return {
    name: isAmbiguous ? trimmed : concept.name,
    kind: concept.kind,
    isAmbiguous,
    concepts: [...concepts].map(({ name: own }) => own),
  };
}
