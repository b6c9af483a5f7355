import type { AnyRecord } from '../model/kinds.ts';

/** Where the product shows a record. */
export interface RecordPlace {
  /** Address within the extension: ids only, never a name. */
  href: string;
  /** Names of what it hangs in, the widest first. */
  within: string[];
}

/** Where a record is shown; `above` are those it hangs in. Null for what no view shows. */
export function placeOf(record: AnyRecord, above: readonly AnyRecord[]): RecordPlace | null {
  const href = hrefOf(record, above);
  return href === null ? null : { href, within: namesAbove(record, above) };
}

function hrefOf(record: AnyRecord, above: readonly AnyRecord[]): string | null {
  switch (record.kind) {
    case 'person':
    case 'medicine':
    case 'allergy':
      return `#about//${record.id}`;
    case 'condition':
      return `#condition/${record.id}`;
    case 'option':
      return inCondition(record.conditionId, record.id);
    case 'statement':
      return inCondition(conditionOfOption(record.optionId, above), record.optionId);
    case 'clip':
      if (record.optionId) return inCondition(conditionOfOption(record.optionId, above), record.id);
      if (record.clinicianId) return `#clinicians//${record.clinicianId}`;
      return inCondition(record.conditionId, record.id);
    case 'question':
      return `#questions//${record.id}`;
    case 'clinician':
      return `#clinicians//${record.id}`;
    case 'visit':
      return `/visit.html#${record.id}`;
    case 'visitQuestion':
      return `/visit.html#${record.visitId}`;
    default:
      return null;
  }
}

const inCondition = (conditionId: string | null, id: string) =>
  conditionId ? `#condition/${conditionId}/${id}` : `#conditions//${id}`;

function conditionOfOption(optionId: string, above: readonly AnyRecord[]): string | null {
  const option = above.find(({ id }) => id === optionId);
  return option?.kind === 'option' ? option.conditionId : null;
}

function namesAbove(record: AnyRecord, above: readonly AnyRecord[]): string[] {
  const own = new Set(Object.values(record));
  const direct = above.filter(({ id }) => own.has(id));
  const kinds = ['person', 'condition', 'clinician', 'option', 'question'];
  return kinds.flatMap((kind) =>
    direct.flatMap((one) => {
      if (one.kind !== kind || one.id === record.id) return [];
      if (one.kind === 'question') return [one.text];
      return 'name' in one && one.name !== '' ? [one.name] : [];
    }),
  );
}
