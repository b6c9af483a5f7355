import { ReadFailure } from '../db/read-failure.ts';
import type { Store } from '../db/store.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { withheldReasons } from '../notebook/inherit-private.ts';
import { clipQuotedBy } from '../notebook/parents.ts';
import { readAbove } from './read-above.ts';

/** Whether a record is private by itself or by what it hangs in or quotes. Throws ReadFailure. */
export async function isWithheld(store: Store, record: AnyRecord): Promise<boolean> {
  const quoted = await store.read('clip', { ids: clipQuotedBy(record) });
  if (!quoted.ok) throw new ReadFailure(quoted.error);
  const near = [record, ...quoted.value.records];
  const reasons = withheldReasons([...near, ...(await readAbove(store, near))]);
  return reasons.get(record.id) === 'private';
}
