import type { AnyRecord } from '../model/kinds.ts';
import { type EditContext, stampFields } from './stamp-fields.ts';

/** The person's choice for a field with rival values, stamped even when it is the value already shown. */
export function resolveConflict<R extends AnyRecord, F extends keyof R & string>(
  record: R,
  field: F,
  chosen: R[F],
  ctx: EditContext,
): R {
  if (!record.conflicts[field]) return record;
  return stampFields(record, new Map([[field, [chosen]]]), ctx);
}
