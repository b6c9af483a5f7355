import { ReadFailure } from '../db/read-failure.ts';
import type { RowIndex } from '../db/rows.ts';
import type { Store } from '../db/store.ts';
import type { BookKind } from './read-book.ts';

/** By which index each kind hangs below others: what utils/notebook/parents.ts says, seen from above. */
const CHILDREN: readonly [BookKind, readonly RowIndex[]][] = [
  ['condition', ['personId']],
  ['option', ['personId', 'conditionId', 'mergedInto']],
  ['statement', ['personId', 'optionId']],
  ['clip', ['personId', 'conditionId', 'optionId', 'clinicianId']],
  ['source', ['personId']],
  ['question', ['personId', 'conditionId', 'optionId', 'clinicianId']],
  ['visit', ['personId', 'conditionId']],
  ['visitQuestion', ['personId', 'visitId', 'questionId']],
  ['medicine', ['personId']],
  ['allergy', ['personId']],
];

/**
 * These ids and those of everything that hangs below them, found by the indexes alone. Throws
 * ReadFailure when the store cannot be read.
 */
export async function withIdsBelow(store: Store, ids: readonly string[]): Promise<Set<string>> {
  const reached = new Set(ids);
  for (let latest = [...ids]; latest.length > 0; ) {
    const anyOf = latest;
    const lists = await Promise.all(
      CHILDREN.flatMap(([kind, indexes]) =>
        indexes.map((index) => store.ids(kind, { index, anyOf })),
      ),
    );
    latest = [];
    for (const list of lists) {
      if (!list.ok) throw new ReadFailure(list.error);
      for (const id of list.value) {
        if (reached.has(id)) continue;
        reached.add(id);
        latest.push(id);
      }
    }
  }
  return reached;
}
