import type { RecordOf } from '../model/kinds.ts';
import type { Result } from '../model/result.ts';
import { inRankOrder } from '../notebook/ranks.ts';
import { moveRanked } from '../visit/move-ranked.ts';
import type { Notebook } from './notebook.ts';

type Entry = RecordOf<'visitQuestion'>;

/**
 * Moves a question of a visit to the place that `placeFrom` makes of its place now (from 0), in the
 * order as it is saved now: several moves may be asked for faster than they are shown.
 * `isShown` tells the entries that have a place.
 */
export async function moveQuestion(
  notebook: Notebook,
  { id, visitId }: Pick<Entry, 'id' | 'visitId'>,
  placeFrom: (place: number) => number,
  isShown: (entry: Entry) => boolean,
): Promise<Result<unknown>> {
  const read = await notebook.store.readOf('visitQuestion', 'visitId', visitId);
  if (!read.ok) return read;
  const entries = inRankOrder(
    read.value.records.filter((entry) => entry.deletedAt === null && isShown(entry)),
  );
  const from = entries.findIndex((entry) => entry.id === id);
  const moves = moveRanked(entries, from, placeFrom(from));
  return notebook.act(moves.map(({ item, rank }) => notebook.change(item, { rank })));
}
