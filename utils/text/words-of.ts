const WORD = /[\p{L}\p{M}]+/gu;

/** The words of a folded text in order, without digits, at most `max` of them. */
export function wordsOf(folded: string, max = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  for (const match of folded.matchAll(WORD)) {
    if (words.length >= max) break;
    words.push(match[0]);
  }
  return words;
}
