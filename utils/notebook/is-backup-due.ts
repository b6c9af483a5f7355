import type { AnyRecord } from '../model/kinds.ts';
import type { Settings } from '../model/notebook-own.ts';
import { parentsOf } from './parents.ts';
import { spreadDown } from './spread-down.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
type Reminding = Pick<Settings, 'backupReminderDays' | 'lastBackupAt' | 'backupReminderHiddenAt'>;

/** Whether to remind of a backup: the last one, or the first entry, is older than the person's choice. */
export function isBackupDue(
  { backupReminderDays, lastBackupAt, backupReminderHiddenAt = 0 }: Reminding,
  records: readonly AnyRecord[],
  now: number,
): boolean {
  if (backupReminderDays === 0) return false;
  const firstAt = firstEntryAt(records);
  if (firstAt === null) return false;
  const since = Math.max(lastBackupAt ?? firstAt, backupReminderHiddenAt);
  return now - since >= backupReminderDays * DAY_MS;
}

/** When the first thing worth keeping was written; people alone and the demo are not. */
function firstEntryAt(records: readonly AnyRecord[]): number | null {
  const demo = records.filter((record) => record.kind === 'person' && record.isDemo);
  const ofDemo = spreadDown(
    records,
    demo.map(({ id }) => id),
    parentsOf,
  );
  let first: number | null = null;
  for (const { id, kind, createdAt } of records) {
    if (kind !== 'person' && !ofDemo.has(id)) first = Math.min(first ?? createdAt, createdAt);
  }
  return first;
}
