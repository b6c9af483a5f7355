import { createHash } from 'node:crypto';
import { sealAge } from '../../../utils/crypto/age-file.ts';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { mergeRecord } from '../../../utils/merge/merge-record.ts';
import type { DeviceId } from '../../../utils/model/ids.ts';
import { chooseRecords } from '../../../utils/share/choose-records.ts';
import { hashedText } from '../../../utils/share/hashed-text.ts';
import type { ShareFile } from '../../../utils/share/share-file.ts';
import { writeShare } from '../../../utils/share/write-share.ts';
import { ctx, otherCtx, sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';

export const PASSPHRASE = 'six words of ours';

export const sha256 = (text: string) =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

/** A notebook of every kind, with a field that has two versions and something in the trash. */
export function sampleContents() {
  const option = sample('option', 3, { name: 'A', conditionId: uuid(2) });
  const both = mergeRecord(
    editRecord(option, { name: 'B' }, ctx),
    editRecord(option, { name: 'C' }, otherCtx),
  );
  const gone = sample('medicine', 40, { deletedAt: 9 });
  const all = [...sampleNotebook().map((one) => (one.id === both.id ? both : one)), gone];
  return chooseRecords(all, [{ personId: uuid(1), conditions: 'all', isHealthIncluded: true }]);
}

const writer = {
  device: ctx.device,
  deviceNames: new Map<DeviceId, string>([
    [ctx.device, 'Rosa'],
    [otherCtx.device, 'Ana'],
    [uuid(0xd9), 'Nobody here'],
  ]),
  now: ctx.now,
};

/** The share as text, as its writer leaves it. */
export const sampleText = () => writeShare(sampleContents(), writer, sha256);

/** What somebody who knows the format could make of it: changed, with a hash that fits. */
export async function forge(change: (share: ForgedShare) => unknown): Promise<string> {
  const share = JSON.parse(await sampleText()) as ForgedShare;
  change(share);
  const bound = hashedText(share as unknown as ShareFile);
  return JSON.stringify({ ...share, sha256: await sha256(bound) });
}
export type ForgedShare = Record<string, unknown> & { records: Record<string, unknown>[] };

/** A text sealed as a share file; little work unless told otherwise. */
export const seal = async (text: string, workFactor = 10): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await sealAge(new TextEncoder().encode(text), PASSPHRASE, workFactor));
