import { wordlist } from '@scure/bip39/wordlists/english.js';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs } from '@zxcvbn-ts/language-common';

export type Strength = 'weak' | 'fair' | 'good';

/**
 * Guesses, as powers of ten, that a passphrase should stand. Each costs about a second on one core:
 * below the first a rented room of computers is through in days, above the second not in a lifetime.
 */
const FAIR_FROM = 11;
const GOOD_FROM = 14;
/** Longer ones are judged by their beginning, so that typing stays quick. */
const JUDGED_LENGTH = 100;

const judge = new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary: { words: wordlist } });

/**
 * How many guesses a passphrase would stand, judged by words, keyboard rows, repeats and dates in it.
 * Pages load this file only where a passphrase is chosen.
 */
export function passphraseStrength(passphrase: string): Strength {
  const { guessesLog10 } = judge.check(passphrase.slice(0, JUDGED_LENGTH));
  if (guessesLog10 < FAIR_FROM) return 'weak';
  return guessesLog10 < GOOD_FROM ? 'fair' : 'good';
}
