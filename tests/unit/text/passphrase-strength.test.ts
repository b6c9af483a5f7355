import { expect, test } from 'vitest';
import { passphraseStrength } from '../../../utils/text/passphrase-strength.ts';

test.each([
  ['', 'too-short'],
  ['Tr0ub4!', 'too-short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['12345678', 'weak'],
  ['abcdefghijklmnopqrstuvwx', 'weak'],
  ['password', 'weak'],
  ['sunshine1', 'weak'],
  ['mydogbella2019', 'fair'],
  ['four quiet brown boats', 'strong'],
  ['K8#vq2!Lr0zp', 'strong'],
  ['cuatro barcas tranquilas y pardas', 'strong'],
] as const)('“%s” is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
