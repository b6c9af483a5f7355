import type { DeviceId } from '../model/ids.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { ShareContents } from './choose-records.ts';
import { hashedText } from './hashed-text.ts';
import { SHARE_FORMAT, SHARE_VERSION } from './share-file.ts';

/** Who writes a share, and when. */
export interface ShareWriter {
  device: DeviceId;
  /** Names of browsers by their ids; only those whose edits are inside are written. */
  deviceNames: ReadonlyMap<DeviceId, string>;
  /** Milliseconds since 1970. */
  now: number;
}

/** A share as text, for sealing. `sha256` gives the hash of a text as hex digits. */
export async function writeShare(
  { records, tombstones }: Pick<ShareContents, 'records' | 'tombstones'>,
  { device, deviceNames, now }: ShareWriter,
  sha256: (text: string) => Promise<string>,
): Promise<string> {
  const signers = new Set<DeviceId>([device, ...records.flatMap(signersOf)]);
  const named = [...signers].flatMap((id) => {
    const name = deviceNames.get(id);
    return name === undefined ? [] : [[id, name] as const];
  });
  const share = {
    format: SHARE_FORMAT,
    version: SHARE_VERSION,
    createdAt: now,
    from: device,
    devices: Object.fromEntries(named),
    counts: { records: records.length, tombstones: tombstones.length },
    records,
    tombstones,
  } as const;
  const { format, version, createdAt, from, devices, counts } = share;
  const header = { format, version, createdAt, from, devices, counts };
  return JSON.stringify({
    ...header,
    sha256: await sha256(hashedText(share)),
    records,
    tombstones,
  });
}

/** Whoever set a value that stands in the record. */
function signersOf({ stamps, conflicts }: AnyRecord): DeviceId[] {
  const rivals = Object.values(conflicts).flat();
  return [...Object.values(stamps), ...rivals.map(({ stamp }) => stamp)].map(([device]) => device);
}
