import { fieldNames, type Named } from '../merge/fields.ts';
import { heldValues } from '../merge/held-values.ts';
import { isSameValue } from '../merge/same-value.ts';
import { type EditContext, stampFields } from '../merge/stamp-fields.ts';
import type { AnyRecord } from '../model/kinds.ts';

/**
 * A new version that takes back one change: earlier values return (rivals with them), a record that
 * was made goes to the trash. 'changed-since' when the record has moved on and would lose something.
 */
export function undoOf(
  before: AnyRecord | null,
  after: AnyRecord,
  current: AnyRecord,
  ctx: EditContext,
): AnyRecord | 'changed-since' {
  if (!isSameValue(current.versions, after.versions)) return 'changed-since';
  if (!before) return stampFields(current, new Map([['deletedAt', [ctx.now]]]), ctx);
  const updates = new Map<string, unknown[]>();
  for (const field of fieldNames(before)) {
    const was = heldValues(before, field).map(({ value }) => value);
    const isSame =
      isSameValue((current as Named)[field], (before as Named)[field]) &&
      isSameValue(current.conflicts[field], before.conflicts[field]);
    if (!isSame) updates.set(field, was);
  }
  return updates.size === 0 ? current : stampFields(current, updates, ctx);
}
