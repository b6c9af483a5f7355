/** Whether half of the words of one text, or more, stand in the other; words of fewer than three letters do not count. */
export function sharesWords(text: string, other: string): boolean {
  const words = (one: string) => new Set(one.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [mine, others] = [words(text), words(other)];
  const shared = [...mine].filter((word) => others.has(word)).length;
  return mine.size > 0 && shared / mine.size >= 0.5;
}

/** Letters and digits only, lower case, without accents: to compare names. */
export function squash(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
