export type PassphraseStrength = 'too-short' | 'weak' | 'fair' | 'strong';

const FEWEST = 8;
/** Bits that somebody who can try the file at home must guess, at 600,000 rounds a try. */
const FAIR_BITS = 45;
const STRONG_BITS = 65;
/** Kinds of signs with how many there are of each. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Lo}/u, 1_000],
  [/\p{N}/u, 10],
  [/[^\p{L}\p{N}]/u, 20],
];

/**
 * How hard a passphrase is to guess, roughly and on the safe side: signs that repeat or follow on the one
 * before count little, and letters of long words less than letters of chance.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const signs = [...passphrase.normalize('NFC')];
  if (signs.length < FEWEST) return 'too-short';
  const pool = KINDS.reduce((sum, [kind, count]) => sum + (kind.test(passphrase) ? count : 0), 0);
  const perSign = Math.log2(Math.max(pool, 2));
  const bits = signs.reduce((sum, sign, at) => sum + perSign * worthOf(signs, sign, at), 0);
  if (bits < FAIR_BITS) return 'weak';
  return bits < STRONG_BITS ? 'fair' : 'strong';
}

function worthOf(signs: readonly string[], sign: string, at: number): number {
  const step = (sign.codePointAt(0) ?? 0) - (signs[at - 1]?.codePointAt(0) ?? 0);
  if (at > 0 && Math.abs(step) <= 1) return 0.1;
  const isSeen = signs.indexOf(sign) < at;
  const isInWord = /\p{L}/u.test(sign) && at > 0 && /\p{L}/u.test(signs[at - 1] ?? '');
  return (isSeen ? 0.5 : 1) * (isInWord ? 0.8 : 1);
}
