import type { Store } from '../db/store.ts';
import type { DeviceId } from '../model/ids.ts';
import { ok, type Result } from '../model/result.ts';

/** Names that people gave to their browsers, by id; those without one are left out. */
export async function readDeviceNames(
  store: Store,
): Promise<Result<ReadonlyMap<DeviceId, string>>> {
  const devices = await store.readAll('device');
  if (!devices.ok) return devices;
  const named = devices.value.records.filter(
    ({ name, deletedAt }) => name.trim() !== '' && deletedAt === null,
  );
  return ok(new Map(named.map(({ id, name }) => [id, name.trim()])));
}
