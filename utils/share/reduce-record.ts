import type { Named } from '../merge/fields.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { Rival } from '../model/record.ts';
import { idsIn, linkFields } from './links.ts';

/**
 * A record without links to what does not leave. Such a link is empty and has no stamp: whoever
 * receives it can tell "not said" from "set to nothing", and a merge never lets it replace a value.
 */
export function reduceRecord<R extends AnyRecord>(
  record: R,
  isLeaving: (id: string) => boolean,
): R {
  const patch: Named = {};
  const stamps = { ...record.stamps };
  const conflicts: Record<string, Rival[]> = { ...record.conflicts };
  for (const field of linkFields(record)) {
    const value = (record as Named)[field];
    const isWhole = (one: unknown) => idsIn(one).every(isLeaving);
    const rivals = conflicts[field]?.filter((rival) => isWhole(rival.value)) ?? [];
    if (rivals.length === 0) delete conflicts[field];
    else conflicts[field] = rivals;
    if (isWhole(value)) continue;
    patch[field] = Array.isArray(value) ? value.filter((id) => isLeaving(String(id))) : null;
    delete stamps[field];
  }
  return { ...record, ...patch, stamps, conflicts };
}
