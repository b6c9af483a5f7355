// Joins two notebooks of 50,000 records that were edited on both sides, plans and carries out a share of
// as many, and prints the times. Fails (exit 1) above the limits.
import { createHash } from 'node:crypto';
import { editRecord } from '../../utils/merge/edit-record.ts';
import { mergeRecords } from '../../utils/merge/merge-record.ts';
import type { DeviceId } from '../../utils/model/ids.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { importChanges } from '../../utils/notebook/import-changes.ts';
import { chooseRecords } from '../../utils/share/choose-records.ts';
import { planShare } from '../../utils/share/plan-share.ts';
import { readShare } from '../../utils/share/read-share.ts';
import { writeShare } from '../../utils/share/write-share.ts';
import { makeBigNotebook } from '../fixtures/big-notebook.ts';

const RECORDS = 50_000;
const LIMIT_MS = { merge: 10_000, share: 10_000, read: 30_000 };
const MINE = '00000000-0000-4000-8000-0000000000a1' as DeviceId;
const THEIRS = '00000000-0000-4000-8000-0000000000a2' as DeviceId;

const records = makeBigNotebook({ clips: 27_000, options: 3_000 }).slice(0, RECORDS);
const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');

/** Every third record edited by this device, in a way of its own, years off by its clock. */
function edited(device: DeviceId, from: number): AnyRecord[] {
  return records.map((record, i) => {
    if (i % 3 !== from && i % 30 !== 0) return record;
    const ctx = { device, now: from === 0 ? 1 : 4e12 };
    return editRecord(record, { private: false, deletedAt: null, ...noteOf(record, device) }, ctx);
  });
}

const noteOf = (record: AnyRecord, by: string) => ('note' in record ? { note: by } : {});

async function timed<T>(what: keyof typeof LIMIT_MS, work: () => T | Promise<T>): Promise<T> {
  const begunAt = performance.now();
  const result = await work();
  const ms = Math.round(performance.now() - begunAt);
  const isOk = ms <= LIMIT_MS[what];
  if (!isOk) process.exitCode = 1;
  console.log(`${isOk ? 'ok' : 'TOO SLOW'}: ${what} ${ms} ms, limit ${LIMIT_MS[what]} ms`);
  return result;
}

const [mine, theirs] = [edited(MINE, 0), edited(THEIRS, 1)];
console.log(`${records.length} records`);
const merged = await timed('merge', () => mergeRecords(mine, theirs));
const people = records.flatMap((one) => (one.kind === 'person' ? [one.id] : []));
const all = people.map((personId) => ({
  personId,
  conditions: 'all' as const,
  isHealthIncluded: true,
}));
const text = await writeShare(
  chooseRecords(theirs, all),
  { device: THEIRS, deviceNames: new Map(), now: 1 },
  sha256,
);
const share = await timed('read', () => readShare(text, { sha256 }));
if (!share.ok) throw new Error(share.error);
const here = { records: mine, purged: new Set<string>(), unreadable: new Set<string>() };
const changes = await timed('share', () => {
  const plan = planShare({ ...here, device: MINE }, share.value);
  return importChanges(plan, new Map(), { device: MINE, now: 2 });
});
console.log(
  `${merged.length} records joined, ${changes.length} changes, ${text.length} characters`,
);
