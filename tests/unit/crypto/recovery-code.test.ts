import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  RECOVERY_BYTES,
  readRecoveryCode,
  writeRecoveryCode,
} from '../../../utils/crypto/recovery-code.ts';
import { runs } from '../runs.ts';

const anyBytes = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });
const code = writeRecoveryCode(Uint8Array.from({ length: RECOVERY_BYTES }, (_, i) => i * 17));

describe('a recovery code', () => {
  it('is six groups of five clear digits', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  test.each([
    ['as written', code],
    ['in small letters', code.toLowerCase()],
    ['without the lines', code.replaceAll('-', '')],
    ['with blanks around', `  ${code.replaceAll('-', ' - ')}\n`],
    ['with long dashes', code.replaceAll('-', '–')],
    ['with letters for numbers', code.replaceAll('0', 'o').replaceAll('1', 'l')],
  ])('is read %s', (_how, typed) => {
    expect(readRecoveryCode(typed)).toBe(code);
  });

  it('differs for different bytes and is read back', () => {
    fc.assert(
      fc.property(anyBytes, anyBytes, (one, other) => {
        expect(readRecoveryCode(writeRecoveryCode(one))).toBe(writeRecoveryCode(one));
        const isSame = one.every((byte, i) => byte === other[i]);
        expect(writeRecoveryCode(one) === writeRecoveryCode(other)).toBe(isSame);
      }),
      { numRuns: runs(200) },
    );
  });

  it('names the group in which one digit is wrong', () => {
    const digit = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    fc.assert(
      fc.property(anyBytes, fc.nat(29), digit, (bytes, at, wrong) => {
        const plain = writeRecoveryCode(bytes).replaceAll('-', '');
        fc.pre(plain[at] !== wrong);
        const typed = plain.slice(0, at) + wrong + plain.slice(at + 1);
        const group = Math.floor(at / 5) + 1;
        expect(readRecoveryCode(typed)).toEqual({ fault: 'group', group });
      }),
      { numRuns: runs(300) },
    );
  });

  it('notices two groups that changed places', () => {
    const [first = '', second = '', ...rest] = code.split('-');
    const swapped = [second, first, ...rest].join('-');
    expect(readRecoveryCode(swapped)).toEqual({ fault: 'group', group: 1 });
  });

  test.each(['', 'ABC', code.slice(0, -1), `${code}7`])(
    'is refused by its length: “%s”',
    (typed) => {
      expect(readRecoveryCode(typed)).toEqual({ fault: 'length' });
    },
  );

  it('is refused with a sign that is no digit of it', () => {
    expect(readRecoveryCode(`U${code.slice(1)}`)).toEqual({ fault: 'group', group: 1 });
  });
});
