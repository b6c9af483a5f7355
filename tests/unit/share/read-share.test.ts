// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readShare } from '../../../utils/share/read-share.ts';
import { ctx, otherCtx, uuid } from '../notebook/sample-records.ts';
import { type ForgedShare, forge, sampleContents, sampleText, sha256 } from './sample-share.ts';

describe('a share', () => {
  it('reads as it was written', async () => {
    const { records, tombstones } = sampleContents();
    expect(await readShare(await sampleText(), { sha256 })).toMatchObject({
      ok: true,
      value: { records, tombstones, createdAt: ctx.now, from: ctx.device },
    });
  });

  it('names the browsers whose edits are inside and no others', async () => {
    const { devices } = JSON.parse(await sampleText());
    expect(devices).toEqual({ [ctx.device]: 'Rosa', [otherCtx.device]: 'Ana' });
  });

  it.each([
    ['another text', (text: string) => text.replace('Rosa', 'Rose')],
    ['another day', (text: string) => text.replace(`"createdAt":${ctx.now}`, '"createdAt":1')],
    ['another sender', (text: string) => text.replace(/"from":"[^"]+"/, `"from":"${uuid(0xee)}"`)],
    ['another record count', (text: string) => text.replace(/"records":\d+/, '"records":1')],
  ])('with %s than was hashed is refused', async (_what, change) => {
    const text = await sampleText();
    expect(change(text)).not.toBe(text);
    expect(await readShare(change(text), { sha256 })).toEqual({ ok: false, error: 'damaged-file' });
  });

  it('with the header of one and the records of another is refused', async () => {
    const other = JSON.parse(await forge((share) => share.records.pop()));
    const swapped = { ...JSON.parse(await sampleText()), records: other.records };
    expect(await readShare(JSON.stringify(swapped), { sha256 })).toMatchObject({ ok: false });
  });
});

describe('a share that is hashed anew', () => {
  const first = ({ records }: ForgedShare) => records[0] as Record<string, unknown>;
  const cases: [string, string, (share: ForgedShare) => unknown][] = [
    ['of a newer version', 'newer-version', (share) => (share.version = 2)],
    ['of no version', 'damaged-file', (share) => (share.version = 'one')],
    ['of another format', 'foreign-file', (share) => (share.format = 'beforehand-backup')],
    [
      'with a count that does not fit',
      'damaged-file',
      (s) => (s.counts = { records: 1, tombstones: 1 }),
    ],
    ['with a record twice', 'damaged-file', (share) => share.records.push(first(share))],
    ['with a private record', 'damaged-file', (share) => (first(share).private = true)],
    ['with a record from the trash', 'damaged-file', (share) => (first(share).deletedAt = 1)],
    ['with a draft', 'damaged-file', (share) => (first(share).kind = 'draft')],
    ['with a field of a wrong type', 'damaged-file', (share) => (first(share).name = 7)],
    ['with a text beyond all limits', 'damaged-file', (s) => (first(s).name = 'x'.repeat(501))],
    ['with a stamp beyond its versions', 'damaged-file', (share) => (first(share).versions = {})],
    [
      'with a count out of all measure',
      'damaged-file',
      (share) => (first(share).versions = { [ctx.device]: Number.MAX_SAFE_INTEGER }),
    ],
    [
      'with a rival that its field cannot hold',
      'damaged-file',
      (share) => (first(share).conflicts = { name: [{ value: { a: 1 }, stamp: [ctx.device, 1] }] }),
    ],
    [
      'with a rival for no field',
      'damaged-file',
      (share) => (first(share).conflicts = { __proto: [{ value: 1, stamp: [ctx.device, 1] }] }),
    ],
    ['with a header field nobody knows', 'damaged-file', (share) => (share.script = 'x')],
  ];
  it.each(cases)('%s is refused with a reason', async (_what, error, change) => {
    const text = await forge((share) => {
      change(share);
      if (Array.isArray(share.records) && !_what.includes('count that')) {
        share.counts = { records: share.records.length, tombstones: 1 };
      }
    });
    expect(await readShare(text, { sha256 })).toEqual({ ok: false, error });
  });

  it.each([
    ['nothing', '', 'foreign-file'],
    ['no JSON', 'hello', 'foreign-file'],
    ['a number', '7', 'foreign-file'],
    ['null', 'null', 'foreign-file'],
    ['a million brackets', '['.repeat(1_000_000), 'damaged-file'],
    ['nothing but a format', '{"format":"beforehand-share"}', 'damaged-file'],
  ])('%s is refused with a reason', async (_what, text, error) => {
    expect(await readShare(text, { sha256 })).toEqual({ ok: false, error });
  });

  it('cannot reach the prototype of anything', async () => {
    const text = (await sampleText()).replace('{"format"', '{"__proto__":{"own":1},"format"');
    expect(await readShare(text, { sha256 })).toMatchObject({ ok: false });
    expect(({} as Record<string, unknown>).own).toBeUndefined();
  });
});
