import type { Change } from '../merge/change.ts';
import { createRecord, type EditContext, editRecord } from '../merge/edit-record.ts';
import type { DeviceId } from '../model/ids.ts';
import { blank } from '../notebook/blank-records.ts';
import type { Here } from '../notebook/import-plan.ts';
import type { ShareFile } from './share-file.ts';

/** Keeps the names of the browsers whose edits a share holds, so that who wrote what can be shown. */
export function deviceChanges(
  { records, purged, unreadable, device }: Here,
  { devices }: Pick<ShareFile, 'devices'>,
  ctx: EditContext,
): Change[] {
  const known = new Map([...records].map((record) => [record.id as string, record]));
  return (Object.entries(devices) as [DeviceId, string][]).flatMap(([id, name]): Change[] => {
    const isTaken = id === device || purged.has(id) || unreadable.has(id);
    if (isTaken || name.trim() === '') return [];
    const before = known.get(id);
    if (!before) {
      return [
        { before: null, after: createRecord('device', id, { ...blank('device'), name }, ctx) },
      ];
    }
    if (before.kind !== 'device') return [];
    return [{ before, after: editRecord(before, { name, deletedAt: null }, ctx) }];
  });
}
