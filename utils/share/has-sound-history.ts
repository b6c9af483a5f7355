import { fieldNames, type Named } from '../merge/fields.ts';
import { type AnyRecord, SCHEMAS } from '../model/kinds.ts';
import type { Stamp, Versions } from '../model/record.ts';
import type { Tombstone } from './share-file.ts';

/** More edits of one record than anybody makes; a count near the largest number could never be raised again. */
const MOST_EDITS = 1_000_000_000;
const MOST_DEVICES = 200;

/**
 * Whether what a record says of its edits can be true: no edit beyond its versions, no count out of
 * all measure, and every rival value one that the field can hold.
 */
export function hasSoundHistory(record: AnyRecord | Tombstone): boolean {
  const { versions } = record;
  const counts = Object.values(versions);
  if (counts.length > MOST_DEVICES || counts.some((count) => count > MOST_EDITS)) return false;
  if (!('stamps' in record)) return isCovered(versions, record.stamp);
  const fields = new Set(fieldNames(record));
  const stamped = Object.entries(record.stamps);
  return (
    stamped.every(([field, stamp]) => fields.has(field) && isCovered(versions, stamp)) &&
    Object.entries(record.conflicts).every(
      ([field, rivals]) =>
        fields.has(field) &&
        rivals.every(
          ({ value, stamp }) => isCovered(versions, stamp) && canHold(record, field, value),
        ),
    )
  );
}

const isCovered = (versions: Versions, [device, count]: Stamp) => count <= (versions[device] ?? 0);

function canHold(record: AnyRecord, field: string, value: unknown): boolean {
  const held: Named = { ...record, [field]: value };
  return SCHEMAS[record.kind].safeParse(held).success;
}
