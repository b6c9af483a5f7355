import type { AnyRecord } from '../model/kinds.ts';
import { parentsOf } from './parents.ts';
import { spreadDown } from './spread-down.ts';

const TRASH_DAYS = 30;
const TRASH_MS = TRASH_DAYS * 24 * 60 * 60 * 1_000;

/** What the trash lists: records that were deleted themselves, the latest first. */
export function trashed(records: Iterable<AnyRecord>): AnyRecord[] {
  return [...records]
    .filter(({ deletedAt }) => deletedAt !== null)
    .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}

/** When a record in the trash may be emptied out, milliseconds since 1970. */
export const emptiedAt = (deletedAt: number): number => deletedAt + TRASH_MS;

/**
 * Ids to purge: records that have been in the trash for 30 days, and with each what hangs below it
 * and would otherwise be out of reach for ever.
 */
export function expiredIds(records: Iterable<AnyRecord>, now: number): Set<string> {
  const all = [...records];
  const expired = all
    .filter(({ deletedAt }) => deletedAt !== null && emptiedAt(deletedAt) <= now)
    .map(({ id }) => id as string);
  return withAllBelow(all, expired);
}

/** The ids and those of everything below them: what "delete for good" purges. */
export function withAllBelow(records: Iterable<AnyRecord>, ids: Iterable<string>): Set<string> {
  const seeds = [...ids];
  return new Set([...seeds, ...spreadDown([...records], seeds, parentsOf)]);
}

/** A record with all it hangs in that is in the trash too: only together do they show again. */
export function withTrashedAbove(records: Iterable<AnyRecord>, record: AnyRecord): AnyRecord[] {
  const byId = new Map<string, AnyRecord>([...records].map((one) => [one.id, one]));
  const found = new Set([record]);
  for (const one of found) {
    for (const id of parentsOf(one)) {
      const parent = byId.get(id);
      if (parent) found.add(parent);
    }
  }
  return [...found].filter(({ deletedAt }) => deletedAt !== null);
}
