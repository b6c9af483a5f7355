import { diffArrays } from 'diff';

/** A run of words: in both texts, only in the old one, or only in the new one. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Texts that differ in more words than this are shown as wholly replaced. */
const MOST_EDITS = 2_000;

/** What changed from `before` to `now`, word by word; joining the parts of either side gives its text. */
export function diffWords(before: string, now: string): DiffPart[] {
  const parts = diffArrays(wordsAndGaps(before), wordsAndGaps(now), { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: now },
    ];
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** A number with its decimals, its thousands and its percent sign is one word. */
function wordsAndGaps(text: string): string[] {
  return text.match(/\p{N}[\p{N}.,]*\p{N}%?|[\p{L}\p{M}\p{N}]+%?|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}
