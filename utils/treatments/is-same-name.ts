import { foldName } from './name-index.ts';

/** True when two names differ by case, accents, hyphens, British spelling or plural only ("triptan", "Triptans"). */
export function isSameName(a: string, b: string): boolean {
  return foldedName(a, 'en') === foldedName(b, 'en') || foldedName(a, 'es') === foldedName(b, 'es');
}

/** One key for the spellings of a name in a language; empty when it has no letters or digits. */
export const foldedName = (name: string, language: string): string =>
  foldName(name, language).join(' ');
