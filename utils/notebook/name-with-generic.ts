import { isSameName } from '../treatments/is-same-name.ts';

/** "Lipitor (atorvastatin)"; the name alone where the generic name says no more ("triptan"). */
export function nameWithGeneric(name: string, genericName: string): string {
  return genericName === '' || isSameName(name, genericName) ? name : `${name} (${genericName})`;
}
