import type { AnyRecord, Kind, RecordOf } from '../model/kinds.ts';
import type { Stamp } from '../model/record.ts';
import { type FieldsOf, fieldNames, type Named, type PatchOf } from './fields.ts';
import { isSameValue } from './same-value.ts';
import { type EditContext, stampFields } from './stamp-fields.ts';

export type { EditContext };

/** A clip says what was read that day; these never change. */
export const FIXED_IN_CLIPS: ReadonlySet<string> = new Set([
  'quote',
  'facts',
  'url',
  'savedAt',
  'caption',
  'imageUrl',
  'linkUrl',
  'readableText',
  'pageWord',
  'form',
]);

/** A new record, every field stamped as this device's first edit. The schema is checked on commit. */
export function createRecord<K extends Kind>(
  kind: K,
  id: RecordOf<K>['id'],
  fields: FieldsOf<K>,
  { device, now }: EditContext,
): RecordOf<K> {
  const values: Named = { deletedAt: null, private: false, ...fields };
  const stamps: Record<string, Stamp> = {};
  for (const field of fieldNames(values)) stamps[field] = [device, 1];
  const own = { createdAt: now, updatedAt: now, versions: { [device]: 1 }, stamps, conflicts: {} };
  return { kind, id, ...own, ...values } as unknown as RecordOf<K>;
}

/**
 * The record with a patch applied as this device's next edit. Only what really changes is stamped,
 * and with it the field's conflict is settled; a patch that changes nothing gives the same object.
 * Throws when asked to change what a clip says was read: that is a bug of the caller.
 */
export function editRecord<R extends AnyRecord>(record: R, patch: PatchOf<R>, ctx: EditContext): R {
  const updates = new Map<string, unknown[]>();
  for (const [field, value] of Object.entries(patch)) {
    if (isSameValue((record as Named)[field], value)) continue;
    if (record.kind === 'clip' && FIXED_IN_CLIPS.has(field)) {
      throw new Error(`A clip's ${field} never changes`);
    }
    if (!fieldNames(record).includes(field)) throw new Error(`No field ${field} to edit`);
    updates.set(field, [value]);
  }
  return updates.size === 0 ? record : stampFields(record, updates, ctx);
}
