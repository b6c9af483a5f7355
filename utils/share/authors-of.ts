import type { DeviceId } from '../model/ids.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { fieldWord } from './field-words.ts';

/** The browsers that set what a record says now, those with most of it first. */
export function authorsOf(record: AnyRecord): DeviceId[] {
  const counts = new Map<DeviceId, number>();
  for (const [field, [device]] of Object.entries(record.stamps)) {
    const isSaid = (record as Record<string, unknown>)[field];
    if (!isSaid || fieldWord(record, field) === null) continue;
    counts.set(device, (counts.get(device) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([device]) => device);
}
