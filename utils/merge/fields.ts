import type { AnyRecord, Kind, RecordOf } from '../model/kinds.ts';

/** What a record carries about itself; never set by a person and never merged as a field. */
const OWN = ['kind', 'id', 'createdAt', 'updatedAt', 'versions', 'stamps', 'conflicts'] as const;
type Own = (typeof OWN)[number];
const OWN_NAMES: ReadonlySet<string> = new Set(OWN);

/** The fields of a new record; private and deletedAt may be left out (false and null). */
export type FieldsOf<K extends Kind> = K extends Kind
  ? Omit<RecordOf<K>, Own | 'private' | 'deletedAt'> &
      Partial<Pick<RecordOf<K>, 'private' | 'deletedAt'>>
  : never;

/** What may be changed in a record: any of its fields, to a value of the field's type. */
export type PatchOf<R extends AnyRecord> = R extends AnyRecord ? Partial<Omit<R, Own>> : never;

/** A record seen as named values, for code that treats every field alike. */
export type Named = Record<string, unknown>;

/** Names of the fields a person can set, in the record's order. */
export function fieldNames(record: Named): string[] {
  return Object.keys(record).filter((name) => !OWN_NAMES.has(name));
}
