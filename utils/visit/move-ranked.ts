import { rankBetween, ranksAnew } from '../notebook/ranks.ts';

interface Ranked {
  id: string;
  rank: string;
}

/**
 * The ranks to set so that the item at `from` stands at `to` (places in the list, from 0): one, or
 * all when two neighbours have come to share a rank. Empty when nothing moves.
 */
export function moveRanked<T extends Ranked>(
  list: readonly T[],
  from: number,
  to: number,
): { item: T; rank: string }[] {
  const moved = list[from];
  if (!moved || from === to || to < 0 || to >= list.length) return [];
  const rest = list.filter((item) => item !== moved);
  const rank = rankBetween(rest[to - 1] ?? null, rest[to] ?? null);
  if (rank !== null) return [{ item: moved, rank }];
  const order = [...rest.slice(0, to), moved, ...rest.slice(to)];
  const ranks = ranksAnew(order.length);
  return order.map((item, index) => ({ item, rank: ranks[index] ?? item.rank }));
}
