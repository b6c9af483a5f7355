import type { IndexedName, ListedName, NamedConcept, NameIndex } from './name-index.ts';
import { GAP, type PageWords } from './read-words.ts';

/** Words `first` to `end` (exclusive) that spell names of the lexicon. */
export interface NameMatch<T extends NamedConcept> {
  readonly first: number;
  readonly end: number;
  readonly names: readonly IndexedName<T>[];
}

function isWritten({ name }: { name: ListedName }, mention: string): boolean {
  if (name.isExact) return mention === name.text || mention === `${name.text}s`;
  if (name.isBrand && name.isEveryday) return /^\p{Lu}/u.test(mention);
  return true;
}

/** Longest names first, left to right, none overlapping. Linear: a name has few words. */
export function matchNames<T extends NamedConcept>(
  words: PageWords,
  index: NameIndex<T>,
): NameMatch<T>[] {
  const matches: NameMatch<T>[] = [];
  const { infos, starts, ends, gaps, text } = words;
  let at = 0;
  while (at < infos.length) {
    let state = 0;
    let best: NameMatch<T> | null = null;
    for (let i = at; i < infos.length; i++) {
      if (i > at && gaps[i] !== GAP.joined) break;
      const id = infos[i]?.id ?? -1;
      if (id < 0) break;
      state = index.step(state, id);
      if (state < 0) break;
      const ending = index.namesAt(state);
      if (ending.length === 0) continue;
      const mention = text.slice(starts[at], ends[i]);
      const names = ending.filter((entry) => isWritten(entry, mention));
      if (names.length > 0) best = { first: at, end: i + 1, names };
    }
    if (best) matches.push(best);
    at = best ? best.end : at + 1;
  }
  return matches;
}
