import type { TreatmentKind } from '../model/page.ts';
import { isAskedName } from './asked-names.ts';
import { foldSpelling } from './fold-word.ts';
import { formMarks } from './form-marks.ts';
import { foldedName } from './is-same-name.ts';
import type { Lexicon } from './parse-lexicon.ts';
import { type ResolvedTreatment, resolveTreatment } from './resolve-treatment.ts';

/** What a name stands for, for telling whether two names are the same treatment. */
export interface TreatmentIdentity {
  /** Equal for two names exactly when they may be taken for the same treatment. */
  readonly key: string;
  /** Keys that an ambiguous name may also stand for. */
  readonly mayBe: readonly string[];
  /** Generic name in English; empty when not known, ambiguous, or no more than the name itself. */
  readonly generic: string;
  /** Kind of treatment in the word list; null when not known or ambiguous. */
  readonly kind: TreatmentKind | null;
  /** True when the person must be asked before it is joined with anything. */
  readonly isAmbiguous: boolean;
}

const STRENGTH = /\s\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|g|ml|iu|units?|%)(?:\W.*)?$/iu;
const wordsOf = (name: string) => name.split(/[\s/-]+/).map((word) => foldSpelling(word));

/**
 * "bupropion" and the mark of "Wellbutrin XL". A concept that names a form itself needs no mark, unless
 * the name tells another salt than it.
 */
function keyOf(concept: string, name: string): string {
  const own = formMarks(wordsOf(concept));
  const named = formMarks(wordsOf(name));
  const salts = named.salts.filter((salt) => !own.salts.includes(salt));
  const forms = own.salts.length + own.forms.length > 0 ? [] : named.forms;
  return [foldedName(concept, 'en'), ...salts, ...forms].join(' + ');
}

/** A name that the list has only without its salt or form ("tamoxifen citrate"). */
function resolveBare(name: string, lexicon: Lexicon): ResolvedTreatment | null {
  const words = name.split(/[\s-]+/);
  for (let count = words.length - 1; count > 0; count--) {
    const rest = ['x', ...words.slice(count).map((word) => foldSpelling(word))];
    const { salts, forms } = formMarks(rest);
    const isForm = salts.length + forms.length > 0 || /^(release|liberacion)$/.test(rest[1] ?? '');
    if (!isForm) return null;
    const found = resolveTreatment(words.slice(0, count).join(' '), lexicon);
    if (found) return found;
  }
  return null;
}

/**
 * Which treatment a name stands for: brand, generic, plural and Spanish name are one; combinations,
 * salts, release forms and insulins stay apart; what means different things is marked.
 */
export function identifyTreatment(given: string, lexicon: Lexicon): TreatmentIdentity {
  const name = given.trim().replace(STRENGTH, '');
  const itself = `= ${foldedName(name, 'en') || name.toLowerCase()}`;
  const resolved = resolveTreatment(name, lexicon) ?? resolveBare(name, lexicon);
  const concepts = resolved?.concepts ?? [];
  const isAmbiguous = isAskedName(name) || (resolved?.isAmbiguous ?? false);
  if (isAmbiguous) {
    const mayBe = concepts.map((concept) => keyOf(concept, name));
    return { key: itself, mayBe, generic: '', kind: null, isAmbiguous };
  }
  if (!resolved) return { key: itself, mayBe: [], generic: '', kind: null, isAmbiguous };
  const saysItself = ` ${foldedName(name, 'en')} `.includes(` ${foldedName(resolved.name, 'en')} `);
  const generic = saysItself ? '' : resolved.name;
  const { kind } = resolved;
  return { key: keyOf(resolved.name, name), mayBe: [], generic, kind, isAmbiguous };
}
