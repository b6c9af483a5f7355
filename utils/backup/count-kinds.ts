import type { AnyRecord, Kind } from '../model/kinds.ts';

export type KindCounts = Partial<Record<Kind, number>>;

/** How many records of each kind; kinds without any are left out. */
export function countKinds(records: Iterable<AnyRecord>): KindCounts {
  const counts: KindCounts = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
