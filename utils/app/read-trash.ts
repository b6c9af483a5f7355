import type { Store } from '../db/store.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { trashed, withTrashedAbove } from '../notebook/trash.ts';
import { readAbove } from './read-above.ts';
import { BOOK_KINDS } from './read-book.ts';
import { readPart } from './read-part.ts';

/** What is in the trash, the latest first. Throws ReadFailure when the store cannot be read. */
export async function readTrash(store: Store): Promise<AnyRecord[]> {
  const wanted = BOOK_KINDS.map((kind) => ({ kind, which: 'trash' as const }));
  return trashed((await readPart(store, wanted)).all);
}

/** A record with all it hangs in that is in the trash too: only together do they show again. */
export async function readTrashedAbove(store: Store, record: AnyRecord): Promise<AnyRecord[]> {
  return withTrashedAbove([record, ...(await readAbove(store, [record]))], record);
}
