import type { AnyRecord } from '../model/kinds.ts';
import type { Here, ImportPlan } from '../notebook/import-plan.ts';
import { withheldIds } from '../notebook/inherit-private.ts';
import { planImport } from '../notebook/plan-import.ts';
import { toIncoming } from './incoming.ts';
import type { ShareFile } from './share-file.ts';

/** Lays a share beside the notebook; nothing is written by it. */
export function planShare(
  here: Here,
  share: Pick<ShareFile, 'records' | 'tombstones'>,
): ImportPlan {
  const records = [...here.records];
  const own = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  const withheld = withheldIds(records, here.unreadable);
  return planImport({ ...here, records }, toIncoming(share, own, withheld));
}
