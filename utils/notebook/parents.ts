import type { AnyRecord, Kind } from '../model/kinds.ts';

/** Where a record hangs, by field: deleting or hiding one of these hides the record. */
const PARENT_KINDS = {
  personId: 'person',
  conditionId: 'condition',
  optionId: 'option',
  visitId: 'visit',
  questionId: 'question',
  clinicianId: 'clinician',
  mergedInto: 'option',
} as const satisfies Record<string, Kind>;
const PARENT_FIELDS = Object.keys(PARENT_KINDS) as (keyof typeof PARENT_KINDS)[];
export type ParentKind = (typeof PARENT_KINDS)[keyof typeof PARENT_KINDS];

/**
 * Ids of the records that this one hangs below. A visit does not hang below its clinician: it
 * happened whoever is struck from the list. A clip or question hangs below a clinician only when it
 * was kept for choosing that clinician.
 */
export function parentsOf(record: AnyRecord): string[] {
  return parentPlaces(record).map(({ id }) => id);
}

/** As parentsOf, with the kind that each of them is of. */
export function parentPlaces(record: AnyRecord): { kind: ParentKind; id: string }[] {
  const fields: Record<string, unknown> = record;
  return PARENT_FIELDS.flatMap((field) => {
    const id = fields[field];
    if (typeof id !== 'string' || id === record.id) return [];
    const kind = PARENT_KINDS[field];
    return field === 'clinicianId' && record.kind === 'visit' ? [] : [{ kind, id }];
  });
}

/** Id of the clip that a statement or question quotes; it lives on without it, but tells of it. */
export function clipQuotedBy(record: AnyRecord): string[] {
  const isQuoting = record.kind === 'statement' || record.kind === 'question';
  return isQuoting && record.clipId ? [record.clipId] : [];
}
