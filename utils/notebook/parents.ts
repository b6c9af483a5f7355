import type { AnyRecord } from '../model/kinds.ts';

/** Where a record hangs: deleting or hiding one of these hides the record. */
const PARENT_FIELDS = [
  'personId',
  'conditionId',
  'optionId',
  'visitId',
  'questionId',
  'clinicianId',
  'mergedInto',
] as const;

/**
 * Ids of the records that this one hangs below. A visit does not hang below its clinician: it
 * happened whoever is struck from the list. A clip or question hangs below a clinician only when it
 * was kept for choosing that clinician.
 */
export function parentsOf(record: AnyRecord): string[] {
  const fields: Record<string, unknown> = record;
  return PARENT_FIELDS.flatMap((field) => {
    const id = fields[field];
    if (typeof id !== 'string' || id === record.id) return [];
    return field === 'clinicianId' && record.kind === 'visit' ? [] : [id];
  });
}

/** Id of the clip that a statement or question quotes; it lives on without it, but tells of it. */
export function clipQuotedBy(record: AnyRecord): string[] {
  const isQuoting = record.kind === 'statement' || record.kind === 'question';
  return isQuoting && record.clipId ? [record.clipId] : [];
}
