/** Six of 2,048 words, drawn evenly: 66 bits. */
const WORD_COUNT = 6;

/**
 * A new passphrase of six plain English words. The list is BIP-39's, whose words are common, short
 * and told apart by their first four letters; its length is a power of two, so no word comes up more
 * often than another. https://github.com/bitcoin/bips/blob/master/bip-0039/bip-0039-wordlists.md
 */
export async function suggestPassphrase(): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  const drawn = crypto.getRandomValues(new Uint16Array(WORD_COUNT));
  return Array.from(drawn, (number) => wordlist[number % wordlist.length]).join(' ');
}
