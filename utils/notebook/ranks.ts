import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Anything kept in an order of the person's own. */
interface Ranked {
  id: string;
  rank: string;
}

/** Sorts by rank; equal ranks, made by two devices at once, by id, so that every device agrees. */
export function inRankOrder<T extends Ranked>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => compare(a.rank, b.rank) || compare(a.id, b.id));
}

/** The rank that puts a record after all of these. */
export function rankAtEnd(records: Iterable<Ranked>): string {
  return generateKeyBetween(inRankOrder(records).at(-1)?.rank ?? null, null);
}

/** `count` ranks in order that put records after all of these. */
export function ranksAtEnd(records: Iterable<Ranked>, count: number): string[] {
  return generateNKeysBetween(inRankOrder(records).at(-1)?.rank ?? null, null, count);
}

/**
 * The rank that puts a record between two neighbours of a list in order; null means the list's end.
 * Null when there is no room because both ranks are the same: then rank the whole list anew.
 */
export function rankBetween(before: Ranked | null, after: Ranked | null): string | null {
  if (before && after && before.rank >= after.rank) return null;
  return generateKeyBetween(before?.rank ?? null, after?.rank ?? null);
}

/** Fresh ranks for a whole list, for when two neighbours have come to share one. */
export function ranksAnew(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
