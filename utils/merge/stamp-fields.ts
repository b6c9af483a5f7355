import type { DeviceId } from '../model/ids.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { Rival, Stamp } from '../model/record.ts';
import type { Named } from './fields.ts';
import { asRivals, inShownOrder } from './held-values.ts';

/** Who edits, and when by their clock (milliseconds since 1970; shown, never compared). */
export interface EditContext {
  device: DeviceId;
  now: number;
}

/**
 * The next version of a record, with the named fields set anew by this device. More than one value
 * for a field leaves it undecided between them.
 */
export function stampFields<R extends AnyRecord>(
  record: R,
  updates: ReadonlyMap<string, readonly unknown[]>,
  { device, now }: EditContext,
): R {
  const count = (record.versions[device] ?? 0) + 1;
  const stamp: Stamp = [device, count];
  const values: Named = {};
  const stamps = { ...record.stamps };
  const conflicts: Record<string, Rival[]> = { ...record.conflicts };
  for (const [field, wanted] of updates) {
    const [shown, ...rivals] = inShownOrder(
      field,
      wanted.map((value) => ({ value, stamp })),
    );
    values[field] = shown?.value;
    stamps[field] = stamp;
    delete conflicts[field];
    if (rivals.length > 0) conflicts[field] = asRivals(rivals);
  }
  const versions = { ...record.versions, [device]: count };
  // Never backwards, so that merging with an earlier state again changes nothing.
  const updatedAt = Math.max(record.updatedAt, now);
  return { ...record, ...values, versions, stamps, conflicts, updatedAt };
}
