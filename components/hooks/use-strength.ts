import { useEffect, useState } from 'preact/hooks';
import type { Strength } from '../../utils/crypto/passphrase-strength.ts';

/** How strong a passphrase is; null while nothing is typed or it is not known yet. */
export function useStrength(passphrase: string): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (passphrase === '') setStrength(null);
    else judge(passphrase).then((found) => isCurrent && setStrength(found));
    return () => {
      isCurrent = false;
    };
  }, [passphrase]);
  return strength;
}

/** The word lists it judges by are big, so they are loaded only when something is typed. */
async function judge(passphrase: string): Promise<Strength> {
  const { passphraseStrength } = await import('../../utils/crypto/passphrase-strength.ts');
  return passphraseStrength(passphrase);
}
