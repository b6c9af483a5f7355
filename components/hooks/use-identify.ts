import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Identify } from '../../utils/notebook/offer-option.ts';
import type { TreatmentIdentity } from '../../utils/treatments/identify-treatment.ts';

/** What these names stand for, once the background has looked them up; until then nothing is known. */
export function useIdentify(names: readonly string[]): Identify {
  const wanted = [...new Set(names)].filter((name) => name !== '' && name.length <= LIMITS.line);
  const key = wanted.toSorted().join('\n');
  const [known, setKnown] = useState<ReadonlyMap<string, TreatmentIdentity>>(new Map());
  useEffect(() => {
    const missing = key.split('\n').filter((name) => name !== '' && !known.has(name));
    if (missing.length === 0) return;
    let isCurrent = true;
    const keep = (identities: TreatmentIdentity[]) => {
      if (!isCurrent || !Array.isArray(identities)) return;
      const entries = missing.flatMap((name, at) => {
        const identity = identities[at];
        return identity ? [[name, identity] as const] : [];
      });
      setKnown((before) => new Map([...before, ...entries]));
    };
    // Without an answer, names are compared as they are written.
    askBackground('names.identify', { names: missing }).then(keep, () => {});
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return (name) => known.get(name) ?? null;
}
