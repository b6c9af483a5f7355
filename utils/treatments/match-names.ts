import type { IndexedName, ListedName, NamedConcept, NameIndex } from './name-index.ts';
import { GAP, type PageWords } from './read-words.ts';

/** Words `first` to `end` (exclusive) that spell names of the lexicon. */
export interface NameMatch<T extends NamedConcept> {
  readonly first: number;
  readonly end: number;
  readonly names: readonly IndexedName<T>[];
}

/** In a line of capitals "GET" is the verb. */
function isAmongCapitals(words: PageWords, first: number, end: number): boolean {
  const isCapital = (at: number): boolean =>
    /^\p{Lu}{3,}$/u.test(words.text.slice(words.starts[at], words.ends[at]));
  const before = first > 0 && words.gaps[first] === GAP.joined && isCapital(first - 1);
  const after = end < words.starts.length && words.gaps[end] === GAP.joined && isCapital(end);
  return before || after;
}

function isWritten(name: ListedName, words: PageWords, first: number, end: number): boolean {
  const mention = words.text.slice(words.starts[first], words.ends[end - 1]);
  if (name.isExact) {
    if (mention !== name.text && mention !== `${name.text}s`) return false;
    return !(/^\p{Lu}{2,5}$/u.test(mention) && isAmongCapitals(words, first, end));
  }
  if (name.isEveryday && /[^s]s$/.test(name.text) && !mention.endsWith('s')) return false;
  if (name.isBrand && name.isEveryday) return /^\p{Lu}/u.test(mention);
  return true;
}

/** Longest names first, left to right, none overlapping. Linear: a name has few words. */
export function matchNames<T extends NamedConcept>(
  words: PageWords,
  index: NameIndex<T>,
): NameMatch<T>[] {
  const matches: NameMatch<T>[] = [];
  const { infos, gaps } = words;
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
      const names = ending.filter((entry) => isWritten(entry.name, words, at, i + 1));
      if (names.length > 0) best = { first: at, end: i + 1, names };
    }
    if (best) matches.push(best);
    at = best ? best.end : at + 1;
  }
  return matches;
}
