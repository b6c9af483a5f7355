export const STRENGTHS = ['weak', 'fair', 'good'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * Guesses, as powers of ten, that a passphrase should stand. Each costs about a second on one core:
 * below the first a rented room of computers is through in days, above the second not in a lifetime.
 */
const FAIR_FROM = 11;
const GOOD_FROM = 14;
/** Longer ones are judged by their beginning, so that typing stays quick. */
const JUDGED_LENGTH = 100;

/** How many guesses a passphrase would stand, judged by words, keyboard rows, repeats and dates in it. */
export async function passphraseStrength(passphrase: string): Promise<Strength> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs }, { wordlist }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@scure/bip39/wordlists/english.js'),
  ]);
  const judge = new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary: { words: wordlist } });
  const { guessesLog10 } = judge.check(passphrase.slice(0, JUDGED_LENGTH));
  if (guessesLog10 < FAIR_FROM) return 'weak';
  return guessesLog10 < GOOD_FROM ? 'fair' : 'good';
}
