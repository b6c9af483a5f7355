import type { Unreadable } from '../db/open-rows.ts';
import { KINDS } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { nextTask } from '../platform/next-task.ts';
import type { LongWork } from './long-work.ts';
import type { Notebook } from './notebook.ts';

export interface CheckReport {
  /** Records that were read and keep to their schema. */
  soundCount: number;
  unreadable: Unreadable[];
}

const PORTION = 400;

/** Reads every record from the disk anew, through its schema. Changes nothing. */
export async function checkNotebook(
  { store }: Notebook,
  { onProgress, signal }: LongWork,
): Promise<Result<CheckReport>> {
  const report: CheckReport = { soundCount: 0, unreadable: [] };
  for (const [place, kind] of KINDS.entries()) {
    const ids = await store.ids(kind, 'all');
    if (!ids.ok) return ids;
    for (let at = 0; at < ids.value.length; at += PORTION) {
      if (signal.aborted) return fail('stopped');
      onProgress((place + at / ids.value.length) / KINDS.length);
      const listing = await store.readAnew(kind, ids.value.slice(at, at + PORTION));
      if (!listing.ok) return listing;
      report.soundCount += listing.value.records.length;
      report.unreadable.push(...listing.value.unreadable);
      await nextTask();
    }
  }
  return ok(report);
}
