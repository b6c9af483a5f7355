import { type AnyRecord, type Kind, type RecordOf, SCHEMAS } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';

/** What came from outside as a record of this kind, or which rule it breaks. */
export function checkRecord<K extends Kind>(
  kind: K,
  value: unknown,
): Result<RecordOf<K>, 'invalid' | 'too-long'> {
  const parsed = SCHEMAS[kind].safeParse(value);
  if (parsed.success) return ok(parsed.data as RecordOf<K>);
  const { issues } = parsed.error;
  const isTooLong = issues.every((issue) => issue.code === 'too_big' && issue.origin === 'string');
  return fail(isTooLong ? 'too-long' : 'invalid');
}

/** As checkRecord, for a record whose kind is its own word. */
export function checkAnyRecord(record: AnyRecord): Result<AnyRecord, 'invalid' | 'too-long'> {
  return record.kind in SCHEMAS ? checkRecord(record.kind, record) : fail('invalid');
}
