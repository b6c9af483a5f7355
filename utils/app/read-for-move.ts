import { ReadFailure } from '../db/read-failure.ts';
import type { RowIndex } from '../db/rows.ts';
import type { Store } from '../db/store.ts';
import type { AnyRecord, Kind } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Movable, MoveTarget } from '../notebook/move.ts';

/** The records that moving this one may change or needs to know: what moveRecords takes for the whole notebook. */
export async function readForMove(
  store: Store,
  record: Movable,
  target: MoveTarget,
): Promise<Result<AnyRecord[]>> {
  const found = new Map<string, AnyRecord>([[record.id, record]]);
  const read = async (kind: Kind, index: RowIndex, anyOf: readonly string[]) => {
    if (anyOf.length === 0) return;
    const listing = await store.read<Kind>(kind, { index, anyOf });
    if (!listing.ok) throw new ReadFailure(listing.error);
    for (const one of listing.value.records) found.set(one.id, one);
  };
  const idsOf = (kind: Kind) =>
    [...found.values()].filter((one) => one.kind === kind).map(({ id }) => id as string);
  try {
    for (let known = 0; known !== found.size; ) {
      known = found.size;
      await read('option', 'mergedInto', idsOf('option'));
    }
    for (const kind of ['statement', 'clip', 'question'] as const) {
      await read(kind, 'optionId', idsOf('option'));
    }
    for (const kind of ['statement', 'question'] as const)
      await read(kind, 'clipId', idsOf('clip'));
    if (record.personId !== target.personId) {
      await read('visitQuestion', 'questionId', idsOf('question'));
      await read('visit', 'personId', [record.personId]);
      await read('source', 'personId', [record.personId, target.personId]);
    }
    return ok([...found.values()]);
  } catch (error) {
    if (error instanceof ReadFailure) return fail(error.failure);
    throw error;
  }
}
