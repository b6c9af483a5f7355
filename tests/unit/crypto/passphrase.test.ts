// @vitest-environment node
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../../utils/crypto/passphrase-strength.ts';
import { suggestPassphrase } from '../../../utils/crypto/suggest-passphrase.ts';

describe('a suggested passphrase', () => {
  it('is six words of a list that gives 64 bits or more', async () => {
    const words = (await suggestPassphrase()).split(' ');
    expect(words).toHaveLength(6);
    for (const word of words) expect(wordlist).toContain(word);
    expect(Math.log2(new Set(wordlist).size) * words.length).toBeGreaterThanOrEqual(64);
    expect(2 ** 16 % wordlist.length).toBe(0);
  });

  it('is another each time, and judged to be good', async () => {
    const many = await Promise.all(Array.from({ length: 50 }, () => suggestPassphrase()));
    expect(new Set(many).size).toBe(50);
    for (const one of many.slice(0, 10)) expect(passphraseStrength(one)).toBe('good');
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'weak'],
    ['rosa', 'weak'],
    ['password1', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['qwertyuiopasdfghjkl', 'weak'],
    ['12.03.1958', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['rosa1958rosa', 'weak'],
    ['lemon tree march', 'fair'],
    ['our lemon tree fell over in march', 'good'],
    ['x7#kQ9!vTz2mLp', 'good'],
  ])('of "%s" is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });
});
