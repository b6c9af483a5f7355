import type { AnyRecord } from '../model/kinds.ts';
import type { Rival, Stamp, Versions } from '../model/record.ts';
import { fieldNames, type Named } from './fields.ts';
import { asRivals, type Held, hasSeen, heldValues, inShownOrder } from './held-values.ts';
import { isSameValue } from './same-value.ts';

/**
 * Joins two states of one record. A value gives way only to a side that had seen it; otherwise
 * both stay, the rivals in `conflicts`. Commutative, associative, idempotent; no clock decides.
 * Each field is a multi-value register with the record's versions as causal context
 * (Almeida et al., "Scalable and Accurate Causality Tracking for Eventually Consistent Stores", 2014).
 */
export function mergeRecord<R extends AnyRecord>(mine: R, theirs: R): R {
  if (mine.kind !== theirs.kind || mine.id !== theirs.id) throw new Error('Not the same record');
  const fields = new Set([...fieldNames(mine), ...fieldNames(theirs)]);
  const values: Named = {};
  const stamps: Record<string, Stamp> = { ...mine.stamps };
  const conflicts: Record<string, Rival[]> = { ...mine.conflicts };
  for (const field of fields) {
    if (isSettledAlike(mine, theirs, field)) continue;
    const [shown, ...rivals] = inShownOrder(field, survivors(mine, theirs, field));
    values[field] = shown?.value;
    delete conflicts[field];
    if (shown?.stamp) stamps[field] = shown.stamp;
    const kept = asRivals(rivals);
    if (kept.length > 0) conflicts[field] = kept;
  }
  const merged = {
    ...mine,
    ...values,
    createdAt: Math.min(mine.createdAt, theirs.createdAt),
    updatedAt: Math.max(mine.updatedAt, theirs.updatedAt),
    versions: joinVersions(mine.versions, theirs.versions),
    stamps,
    conflicts,
  };
  return isSameValue(merged, mine) ? mine : merged;
}

/** The usual case, kept fast: both sides hold one value of one edit. */
function isSettledAlike(mine: AnyRecord, theirs: AnyRecord, field: string): boolean {
  const stamp = mine.stamps[field];
  if (!stamp || mine.conflicts[field] || theirs.conflicts[field]) return false;
  if (!isSameStamp(theirs.stamps[field], stamp)) return false;
  return isSameValue((mine as Named)[field], (theirs as Named)[field]);
}

/** Joins two notebooks by record in linear time; a record whose other side says nothing new stays the same object. */
export function mergeRecords(mine: Iterable<AnyRecord>, theirs: Iterable<AnyRecord>): AnyRecord[] {
  const merged = new Map<string, AnyRecord>();
  for (const records of [mine, theirs]) {
    for (const record of records) {
      const key = `${record.kind} ${record.id}`;
      const known = merged.get(key);
      merged.set(key, known ? mergeRecord(known, record) : record);
    }
  }
  return [...merged.values()];
}

function survivors(mine: AnyRecord, theirs: AnyRecord, field: string): Held[] {
  const ours = held(mine, field);
  const others = held(theirs, field);
  const kept = [
    ...ours.filter((one) => survives(one, others, theirs.versions)),
    ...others.filter((one) => survives(one, ours, mine.versions)),
  ];
  if (kept.length > 0) return kept;
  // Nothing stamped on either side, or versions that contradict each other: keep all we have.
  return [...ours, ...others];
}

function held(record: AnyRecord, field: string): Held[] {
  return field in record ? heldValues(record, field) : [];
}

function survives({ stamp }: Held, others: Held[], seen: Versions): boolean {
  if (!stamp) return false;
  return !hasSeen(seen, stamp) || others.some((other) => isSameStamp(other.stamp, stamp));
}

function isSameStamp(a: Stamp | undefined, b: Stamp): boolean {
  return a?.[0] === b[0] && a[1] === b[1];
}

function joinVersions(a: Versions, b: Versions): Versions {
  const joined = { ...a };
  for (const [device, count] of Object.entries(b) as [keyof Versions, number][]) {
    joined[device] = Math.max(joined[device] ?? 0, count);
  }
  return joined;
}
