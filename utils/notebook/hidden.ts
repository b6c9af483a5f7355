import type { AnyRecord } from '../model/kinds.ts';
import { parentsOf } from './parents.ts';
import { spreadDown } from './spread-down.ts';

/** Ids of what no list shows: records in the trash and everything below them, which carries no mark itself. */
export function hiddenIds(records: Iterable<AnyRecord>): Set<string> {
  const all = [...records];
  const deleted = all.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id as string);
  const hidden = spreadDown(all, deleted, parentsOf);
  for (const id of deleted) hidden.add(id);
  return hidden;
}
