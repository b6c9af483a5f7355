import { useEffect, useState } from 'preact/hooks';
import { passphraseStrength, type Strength } from '../../utils/crypto/passphrase-strength.ts';

/** How strong a passphrase is; null while nothing is typed or it is not known yet. */
export function useStrength(passphrase: string): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (passphrase === '') setStrength(null);
    else passphraseStrength(passphrase).then((found) => isCurrent && setStrength(found));
    return () => {
      isCurrent = false;
    };
  }, [passphrase]);
  return strength;
}
