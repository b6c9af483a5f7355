import { ReadFailure } from '../db/read-failure.ts';
import type { Store } from '../db/store.ts';
import type { PersonId } from '../model/ids.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Book, BookKind } from './read-book.ts';
import { readPart } from './read-part.ts';

/** All of a person's records of these kinds. */
export async function readShelf(
  store: Store,
  personId: PersonId,
  kinds: readonly BookKind[],
): Promise<Result<Book>> {
  try {
    const which = { index: 'personId', anyOf: [personId] } as const;
    return ok(
      await readPart(
        store,
        kinds.map((kind) => ({ kind, which })),
      ),
    );
  } catch (error) {
    if (error instanceof ReadFailure) return fail(error.failure);
    throw error;
  }
}
