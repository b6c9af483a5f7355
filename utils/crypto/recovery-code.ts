/** Digits that are not mixed up when read or spoken, https://www.crockford.com/base32.html */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 6;
const GROUP_DIGITS = 4;
/** 6 groups of 4 digits of 5 bits: 120 bits. */
export const RECOVERY_BYTES = 15;

/** Why a typed code cannot be right: its length, or the number of the first group that is mistyped. */
export type CodeFault = { fault: 'length' } | { fault: 'group'; group: number };

/**
 * A recovery code from 15 random bytes: six groups of four digits, each with a check digit behind,
 * e.g. "2F8K7-…". The check digit also knows the group's place, so that swapped groups are noticed.
 */
export function writeRecoveryCode(random: Uint8Array): string {
  const values = toDigits(random);
  const groups = Array.from({ length: GROUPS }, (_, at) => {
    const group = values.slice(at * GROUP_DIGITS, (at + 1) * GROUP_DIGITS);
    return [...group, checkDigit(group, at)].map((value) => DIGITS.charAt(value)).join('');
  });
  return groups.join('-');
}

/** A code as typed, however spaced and in either case, in its one written form; or what is wrong with it. */
export function readRecoveryCode(typed: string): string | CodeFault {
  const digits = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (digits.length !== GROUPS * (GROUP_DIGITS + 1)) return { fault: 'length' };
  const groups = Array.from({ length: GROUPS }, (_, at) =>
    digits.slice(at * (GROUP_DIGITS + 1), (at + 1) * (GROUP_DIGITS + 1)),
  );
  const wrong = groups.findIndex((group, at) => !isRight(group, at));
  return wrong < 0 ? groups.join('-') : { fault: 'group', group: wrong + 1 };
}

function isRight(group: string, at: number): boolean {
  const values = [...group].map((digit) => DIGITS.indexOf(digit));
  const check = values.pop();
  return !values.includes(-1) && check === checkDigit(values, at);
}

/**
 * Luhn's sum in base 32, moved on by the group's place: notices every single wrong digit and almost
 * every two swapped ones. https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm
 */
function checkDigit(values: readonly number[], at: number): number {
  const sum = values.toReversed().reduce((total, value, i) => {
    const weighted = i % 2 === 0 ? value * 2 : value;
    return total + Math.floor(weighted / 32) + (weighted % 32);
  }, at * 5);
  return (32 - (sum % 32)) % 32;
}

function toDigits(bytes: Uint8Array): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
}
