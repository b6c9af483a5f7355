import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { mergeRecord } from '../../../utils/merge/merge-record.ts';
import type { DeviceId } from '../../../utils/model/ids.ts';
import { chooseRecords } from '../../../utils/share/choose-records.ts';
import { readShare } from '../../../utils/share/read-share.ts';
import { writeShare } from '../../../utils/share/write-share.ts';
import { ctx, otherCtx, sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';

const sha256 = (text: string) =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const names = new Map<DeviceId, string>([
  [ctx.device, 'Rosa'],
  [otherCtx.device, 'Ana'],
  [uuid(0xd9), 'Nobody here'],
]);
const writer = { device: ctx.device, deviceNames: names, now: ctx.now };

function contents() {
  const records = sampleNotebook();
  const option = sample('option', 3, { name: 'A', conditionId: uuid(2) });
  const both = mergeRecord(
    editRecord(option, { name: 'B' }, ctx),
    editRecord(option, { name: 'C' }, otherCtx),
  );
  const gone = sample('medicine', 40, { deletedAt: 9 });
  const all = [...records.map((one) => (one.id === both.id ? both : one)), gone];
  return chooseRecords(all, [{ personId: uuid(1), conditions: 'all', isHealthIncluded: true }]);
}
const written = () => writeShare(contents(), writer, sha256);

describe('a share', () => {
  it('reads as it was written', async () => {
    const share = await readShare(await written(), sha256);
    const { records, tombstones } = contents();
    expect(share).toMatchObject({
      ok: true,
      value: { records, tombstones, createdAt: ctx.now, from: ctx.device },
    });
  });

  it('names the browsers whose edits are inside and no others', async () => {
    const { devices } = JSON.parse(await written());
    expect(devices).toEqual({ [ctx.device]: 'Rosa', [otherCtx.device]: 'Ana' });
  });
});
