import type { AnyRecord } from '../model/kinds.ts';
import type { Translate, WordKey } from '../words/translator.ts';

/** What is needed to say a value in words. */
export interface ValueWords {
  t: Translate;
  /** A record's own words by its id; null for one that is not in the notebook. */
  titleOf: (id: string) => string | null;
}

/** Words for fields that hold one of a few codes. */
const CODES: Record<string, (code: string) => WordKey> = {
  'option.treatmentKind': (code) => `kind.${code}` as WordKey,
  'option.status': (code) => `status.${code}` as WordKey,
  'statement.aspect': (code) => `summary.aspect.${code}` as WordKey,
  'question.state': (code) => `question.${code}` as WordKey,
  'visit.visitKind': (code) => `visit.kinds.${code}` as WordKey,
  'clinician.standing': (code) => `clinician.standings.${code}` as WordKey,
};

/** A field's value as a person would read it; empty text for nothing. Values were checked by the record's schema. */
export function valueWords(
  { kind }: Pick<AnyRecord, 'kind'>,
  field: string,
  value: unknown,
  { t, titleOf }: ValueWords,
): string {
  if (field === 'deletedAt' || field === 'noMedicinesAt' || field === 'noAllergiesAt') {
    return t(value === null ? 'share.no' : 'share.yes');
  }
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'share.yes' : 'share.no');
  const named = (id: unknown) => titleOf(String(id)) ?? t('share.unknownThing');
  if (Array.isArray(value)) return value.map(named).join('; ');
  if (field.endsWith('Id') || field === 'mergedInto') return named(value);
  const code = CODES[`${kind}.${field}`];
  return code ? t(code(String(value))) : String(value);
}
