// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAge, sealAge } from '../../../utils/crypto/age-file.ts';
import { checkAgeHeader } from '../../../utils/crypto/age-header.ts';
import { runs } from '../runs.ts';

/** Little work, so that hundreds of files can be tried. */
const QUICK = 10;
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);
const sealed = await sealAge(bytes('what was written'), 'six words of ours', QUICK);
const withHeader = (change: (header: string) => string) => {
  const header = text(sealed.subarray(0, 140)).split('\n').slice(0, 4).join('\n');
  return new Uint8Array([...bytes(change(header)), ...sealed.subarray(header.length)]);
};

describe('a file sealed with a passphrase', () => {
  it('opens with it, whole, whatever is inside', async () => {
    const content = new Uint8Array(200_000).map((_, i) => i % 251);
    const opened = await openAge(await sealAge(content, 'päss wörd ✓', QUICK), 'päss wörd ✓');
    expect(opened).toEqual({ ok: true, value: content });
  });

  it('does not open with another', async () => {
    expect(await openAge(sealed, 'six words of theirs')).toEqual({
      ok: false,
      error: 'wrong-passphrase',
    });
  });

  it('never opens with one bit flipped, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: sealed.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const changed = sealed.slice();
          changed[at] = (changed[at] ?? 0) ^ (1 << bit);
          expect((await openAge(changed, 'six words of ours')).ok).toBe(false);
        },
      ),
      { numRuns: runs(150) },
    );
  }, 600_000);

  it('never opens when it was cut short or has more at its end', async () => {
    for (const length of [0, 1, 22, 100, 160, sealed.length - 1]) {
      expect((await openAge(sealed.slice(0, length), 'six words of ours')).ok).toBe(false);
    }
    expect((await openAge(new Uint8Array([...sealed, 0]), 'six words of ours')).ok).toBe(false);
  });
});

describe('before any work', () => {
  it.each([
    ['a file of ours', (header: string) => header, 'fits'],
    ['20, the most', (header: string) => header.replace(' 10\n', ' 20\n'), 'fits'],
    ['21', (header: string) => header.replace(' 10\n', ' 21\n'), 'too-costly'],
    ['a hundred', (header: string) => header.replace(' 10\n', ' 100\n'), 'too-costly'],
    [
      'a number past all numbers',
      (h: string) => h.replace(' 10\n', ` ${'9'.repeat(60)}\n`),
      'too-costly',
    ],
    ['no number', (header: string) => header.replace(' 10\n', ' x\n'), 'damaged-file'],
    ['a number with a zero in front', (h: string) => h.replace(' 10\n', ' 010\n'), 'damaged-file'],
    ['a key instead of a passphrase', (h: string) => h.replace('scrypt', 'X25519'), 'damaged-file'],
    ['another format', (h: string) => h.replace('age-', 'old-'), 'foreign-file'],
  ])('%s is told by the header alone', (_what, change, verdict) => {
    expect(checkAgeHeader(withHeader(change))).toBe(verdict);
  });

  it('an empty file and one of zeros are not of this format', () => {
    expect(checkAgeHeader(new Uint8Array())).toBe('foreign-file');
    expect(checkAgeHeader(new Uint8Array(1_000_000))).toBe('foreign-file');
  });

  it('a file that asks for too much is refused without a try', async () => {
    const costly = withHeader((header) => header.replace(' 10\n', ' 30\n'));
    expect(await openAge(costly, 'any')).toEqual({ ok: false, error: 'too-costly' });
  });
});
