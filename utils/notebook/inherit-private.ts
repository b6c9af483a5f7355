import type { AnyRecord } from '../model/kinds.ts';
import { clipQuotedBy, parentsOf } from './parents.ts';
import { spreadDown } from './spread-down.ts';

/** Why a record may not leave: it is private or below such a one, of the demo person, or below something deleted. */
export type WithheldReason = 'private' | 'demo' | 'deleted';

/**
 * Every record that no export may hold, with the gravest reason. `unreadable` are ids of rows that
 * could not be opened: nobody knows that they were not private, so what hangs below them stays too.
 */
export function withheldReasons(
  records: Iterable<AnyRecord>,
  unreadable: Iterable<string> = [],
): Map<string, WithheldReason> {
  const all = [...records];
  const reasons = new Map<string, WithheldReason>();
  for (const id of belowDeleted(all)) reasons.set(id, 'deleted');
  for (const id of ofDemo(all)) reasons.set(id, 'demo');
  for (const id of privateAndBelow(all, unreadable)) reasons.set(id, 'private');
  for (const [id, reason] of sourcesOfWithheldClips(all, reasons)) reasons.set(id, reason);
  return reasons;
}

/** Ids that no export may hold. Every export calls this with the records of the whole notebook. */
export function withheldIds(
  records: Iterable<AnyRecord>,
  unreadable: Iterable<string> = [],
): Set<string> {
  return new Set(withheldReasons(records, unreadable).keys());
}

const holdersOf = (record: AnyRecord) => [...parentsOf(record), ...clipQuotedBy(record)];

function privateAndBelow(all: AnyRecord[], unreadable: Iterable<string>): Set<string> {
  const marked = all.filter((record) => record.private).map(({ id }) => id as string);
  const seeds = [...marked, ...unreadable];
  return new Set([...marked, ...spreadDown(all, seeds, holdersOf)]);
}

function ofDemo(all: AnyRecord[]): Set<string> {
  const people = all.filter((record) => record.kind === 'person' && record.isDemo);
  const ids = people.map(({ id }) => id as string);
  return new Set([...ids, ...spreadDown(all, ids, parentsOf)]);
}

function belowDeleted(all: AnyRecord[]): Set<string> {
  const deleted = all.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id as string);
  return spreadDown(all, deleted, parentsOf);
}

/** A source leaves with a clip that leaves; a source of none would only tell what was read. */
function sourcesOfWithheldClips(all: AnyRecord[], reasons: Map<string, WithheldReason>) {
  const open = new Set<string>();
  const because = new Map<string, WithheldReason>();
  for (const record of all) {
    if (record.kind !== 'clip' || !record.sourceId) continue;
    const reason = reasons.get(record.id) ?? (record.deletedAt === null ? null : 'deleted');
    if (reason === null) open.add(record.sourceId);
    else if (because.get(record.sourceId) !== 'private') because.set(record.sourceId, reason);
  }
  return all.flatMap((record): [string, WithheldReason][] => {
    if (record.kind !== 'source' || open.has(record.id) || reasons.has(record.id)) return [];
    return [[record.id, because.get(record.id) ?? 'private']];
  });
}
