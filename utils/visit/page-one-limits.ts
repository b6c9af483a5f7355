/**
 * Longest texts, in paper units (see `paperLength`), with which page one is whole on Letter and
 * A4 even in 18 pt print. Counted while typing; longer texts are kept, begin on page one and stand
 * in full on page two, which is said.
 */
export const PAGE_ONE_LIMITS = {
  /** Each of name, clinician, place and condition. */
  who: 40,
  reason: 100,
  /** How long it has been going on; what is hoped for. */
  hope: 50,
  question: 80,
  about: 200,
  /** What one allergy is to. */
  allergy: 40,
  /** The names of all allergies together. */
  allergies: 600,
} as const;

export const PAGE_ONE_QUESTIONS = 3;

/** Words about an option that are read at a glance. */
export const GLANCE_WORDS = 10;

/** Words between spaces, as people count them. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const WIDE =
  /[WM\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How much room a text takes: one per character, two for W, M and the wide ones of East Asia. */
export function paperLength(text: string): number {
  let length = 0;
  for (const character of text) length += WIDE.test(character) ? 2 : 1;
  return length;
}

/** The beginning of a text, at most `limit` paper units with its "…", cut between words if it can. */
export function beginningOf(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  let used = paperLength(' …');
  let start = '';
  for (const character of flat) {
    used += paperLength(character);
    if (used > limit) break;
    start += character;
  }
  const space = start.lastIndexOf(' ');
  return `${space > start.length / 2 ? start.slice(0, space) : start} …`;
}
