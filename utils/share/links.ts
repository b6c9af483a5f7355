import type { AnyRecord } from '../model/kinds.ts';

/** Fields that name another record, or several. */
const LINKS = [
  'conditionId',
  'optionId',
  'clipId',
  'sourceId',
  'clinicianId',
  'mergedInto',
  'visitId',
  'questionId',
  'optionIds',
] as const;
type Link = (typeof LINKS)[number];

/** Every field of a record that is a link, set or not. */
export const linkFields = (record: AnyRecord): Link[] => LINKS.filter((field) => field in record);

/** The ids that a link's value names. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
