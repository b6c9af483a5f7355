import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { importDataKey, makeAesSealer } from '../../../utils/crypto/aes-sealer.ts';
import { LockedError, type Sealer } from '../../../utils/crypto/sealer.ts';
import type { Bytes } from '../../../utils/crypto/wrap-key.ts';
import { randomBytes } from '../../../utils/platform/clock-and-ids.ts';
import { sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';
import { runs } from '../runs.ts';

async function freshSealer(): Promise<Sealer> {
  const key = await importDataKey(randomBytes(32));
  return makeAesSealer(async () => key, randomBytes);
}
const option = sample('option', 3, { name: 'A name to hide' });
const sealOption = async (sealer: Sealer) =>
  (await sealer.seal('option', option.id, option)) as Bytes;

describe('a sealed record', () => {
  it('opens again, of every kind', async () => {
    const sealer = await freshSealer();
    for (const record of sampleNotebook()) {
      const sealed = await sealer.seal(record.kind, record.id, record);
      expect(await sealer.open(sealed, record.kind, record.id)).toEqual(record);
    }
  });

  it('never opens with one flipped bit', async () => {
    const sealer = await freshSealer();
    const sealed = await sealOption(sealer);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = sealed.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        await expect(sealer.open(flipped, 'option', option.id)).rejects.toThrow();
      }),
      { numRuns: runs(300) },
    );
  });

  it('never opens in the place of another kind or id, or with another key', async () => {
    const sealer = await freshSealer();
    const sealed = await sealOption(sealer);
    await expect(sealer.open(sealed, 'clip', option.id)).rejects.toThrow();
    await expect(sealer.open(sealed, 'option', uuid(4))).rejects.toThrow();
    const other = await freshSealer();
    await expect(other.open(sealed, 'option', option.id)).rejects.toThrow();
  });

  it('is new each time and shows nothing of what it holds', async () => {
    const sealer = await freshSealer();
    const [one, two] = [await sealOption(sealer), await sealOption(sealer)];
    expect(one).not.toEqual(two);
    expect(new TextDecoder('latin1').decode(one)).not.toContain('name');
  });

  test.each([null, 'text', { name: 'x' }, new Uint8Array(), new Uint8Array(13)])(
    'is not taken for one: %o',
    async (value) => {
      const sealer = await freshSealer();
      await expect(sealer.open(value, 'option', option.id)).rejects.toThrow();
    },
  );

  it('is neither made nor opened without the key', async () => {
    const sealed = await sealOption(await freshSealer());
    const locked = makeAesSealer(() => Promise.reject(new LockedError()), randomBytes);
    await expect(locked.check()).rejects.toThrow(LockedError);
    await expect(sealOption(locked)).rejects.toThrow(LockedError);
    await expect(locked.open(sealed, 'option', option.id)).rejects.toThrow(LockedError);
  });
});
