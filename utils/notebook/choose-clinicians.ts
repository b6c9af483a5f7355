import type { Clinician } from '../model/people.ts';

export const MOST_CLINICIANS = 3;

/**
 * The clinicians with these ids, in the order of `all` and at most three. Without ids: the first
 * three that the person thinks of seeing, else the first three.
 */
export function chosenClinicians(all: readonly Clinician[], ids: readonly string[]): Clinician[] {
  const named = all.filter(({ id }) => ids.includes(id));
  const open = all.filter(({ standing }) => standing === 'thinking-of-seeing');
  const first = [named, open, all].find(({ length }) => length > 0) ?? [];
  return first.slice(0, MOST_CLINICIANS);
}
