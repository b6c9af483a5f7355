import { FIXED_IN_CLIPS } from '../merge/edit-record.ts';
import type { Named } from '../merge/fields.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { Rival, Versions } from '../model/record.ts';
import { idsIn, linkFields } from './links.ts';
import type { ShareFile, Tombstone } from './share-file.ts';

/**
 * The records of a share as an import takes them. What a share leaves unsaid is filled in from the
 * notebook, so that silence never counts as a change. `withheld` are the ids that never leave here.
 */
export function toIncoming(
  { records, tombstones }: Pick<ShareFile, 'records' | 'tombstones'>,
  own: ReadonlyMap<string, AnyRecord>,
  withheld: ReadonlySet<string>,
): AnyRecord[] {
  const living = records.map((record) => {
    const mine = own.get(record.id);
    if (mine?.kind !== record.kind) return record;
    return withOwnFixed(withUnsaidLinks(record, mine, withheld), mine);
  });
  const gone = tombstones.flatMap((tombstone) => {
    const mine = own.get(tombstone.id);
    return mine?.kind === tombstone.kind ? [asDeleted(mine, tombstone)] : [];
  });
  return [...living, ...gone];
}

/**
 * A link without a stamp was left out, so ours stands. A link of ours to something withheld was never
 * seen by the other side, whatever its versions say, so it stays beside theirs until the person chooses.
 */
function withUnsaidLinks<R extends AnyRecord>(
  theirs: R,
  mine: AnyRecord,
  withheld: ReadonlySet<string>,
): R {
  const patch: Named = {};
  const stamps = { ...theirs.stamps };
  const conflicts: Record<string, Rival[]> = { ...theirs.conflicts };
  for (const field of linkFields(theirs)) {
    const value = (mine as Named)[field];
    const stamp = mine.stamps[field];
    const rivals = mine.conflicts[field];
    if (!theirs.stamps[field] && stamp) {
      patch[field] = value;
      stamps[field] = stamp;
      if (rivals) conflicts[field] = rivals;
      continue;
    }
    const unseen = stamp && idsIn(value).some((id) => withheld.has(id));
    if (unseen && String(stamp) !== String(theirs.stamps[field])) {
      conflicts[field] = [...(conflicts[field] ?? []), { value, stamp } as Rival];
    }
  }
  return { ...theirs, ...patch, stamps, conflicts };
}

/** No share changes what a clip read that day, nor makes a person the demo person, whatever its stamps say. */
function withOwnFixed<R extends AnyRecord>(theirs: R, mine: AnyRecord): R {
  const fixed = FIXED[theirs.kind];
  if (!fixed) return theirs;
  const ofBoth = (others: object, own: object) =>
    Object.fromEntries([
      ...Object.entries(others).filter(([name]) => !fixed.has(name)),
      ...Object.entries(own).filter(([name]) => fixed.has(name)),
    ]);
  return {
    ...ofBoth(theirs, mine),
    stamps: ofBoth(theirs.stamps, mine.stamps),
    conflicts: ofBoth(theirs.conflicts, mine.conflicts),
  } as R;
}

const FIXED: Partial<Record<AnyRecord['kind'], ReadonlySet<string>>> = {
  clip: FIXED_IN_CLIPS,
  person: new Set(['isDemo']),
};

/** Our record as it would be, had it been deleted there and nothing else: only what both sides have seen counts as known. */
function asDeleted(mine: AnyRecord, { deletedAt, stamp, versions }: Tombstone): AnyRecord {
  const seenByBoth: Versions = {};
  for (const [device, count] of Object.entries(mine.versions) as [keyof Versions, number][]) {
    const least = Math.min(count, versions[device] ?? 0);
    if (least > 0) seenByBoth[device] = least;
  }
  const { deletedAt: _, ...conflicts } = mine.conflicts;
  return {
    ...mine,
    deletedAt,
    stamps: { ...mine.stamps, deletedAt: stamp },
    conflicts,
    versions: seenByBoth,
  };
}
