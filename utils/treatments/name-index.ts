import { foldWord } from './fold-word.ts';
import { splitWords } from './split-words.ts';

/** One spelling of a name, with the marks of the word list. */
export interface ListedName {
  readonly text: string;
  readonly isBrand: boolean;
  /** Counts only when written exactly so, case included. */
  readonly isExact: boolean;
  /** An everyday word: counts only in a fitting context. */
  readonly isEveryday: boolean;
  /** Means different things to different readers: never joined with another. */
  readonly isAmbiguous: boolean;
}

/** What the names of a word list stand for. */
export interface NamedConcept {
  /** First name in English; unique. */
  readonly name: string;
  readonly english: readonly ListedName[];
  readonly spanish: readonly ListedName[];
}

/** A name of the list and the concept it stands for. */
export interface IndexedName<T extends NamedConcept> {
  readonly name: ListedName;
  readonly concept: T;
}

/** Names as paths of folded words. `step` is the only way through it. */
export interface NameIndex<T extends NamedConcept> {
  /** Number of a folded word that occurs in some name, or -1. */
  readonly wordId: (folded: string) => number;
  /** Next state after `state` (0 is the start) and a word, or -1 when no name goes on so. */
  readonly step: (state: number, wordId: number) => number;
  /** Names that end in this state. */
  readonly namesAt: (state: number) => readonly IndexedName<T>[];
}

const MAX_WORDS = 1 << 20;

/** Reads one name with its marks, e.g. `*=~Yaz`. */
export function parseListedName(raw: string): ListedName {
  const marks = /^[*=~?]*/.exec(raw)?.[0] ?? '';
  return {
    text: raw.slice(marks.length),
    isBrand: marks.includes('*'),
    isExact: marks.includes('='),
    isEveryday: marks.includes('~'),
    isAmbiguous: marks.includes('?'),
  };
}

/** Folded words of a name; hyphens, slashes and spaces are all the same. */
export function foldName(text: string, language: string): string[] {
  const { starts, ends } = splitWords(text, 0, text.length);
  return starts.map((start, i) => foldWord(text.slice(start, ends[i]), language));
}

function spellings(text: string): string[] {
  return /\w{3}-\w{3}/.test(text) ? [text, text.replaceAll('-', '')] : [text];
}

/** Ordinary words of the other language stay out: "once" and "pie" mean something else there. */
function namesIn(concept: NamedConcept, language: string): ListedName[] {
  const isShared = (name: ListedName): boolean => name.isBrand || name.isExact;
  if (language !== 'es') return [...concept.english, ...concept.spanish.filter(isShared)];
  const [generic, ...others] = concept.english;
  const kept = generic && !generic.isEveryday && generic.text.length > 5 ? [generic] : [];
  return [...concept.spanish, ...kept, ...others.filter(isShared)];
}

/** Builds the index of the names used in a language: English ones everywhere, Spanish ones in Spanish. */
export function buildNameIndex<T extends NamedConcept>(
  concepts: readonly T[],
  language: string,
): NameIndex<T> {
  const words = new Map<string, number>();
  const steps = new Map<number, number>();
  const ends: IndexedName<T>[][] = [[]];
  const add = (entry: IndexedName<T>, text: string): void => {
    let state = 0;
    for (const word of foldName(text, language)) {
      const id = words.get(word) ?? words.size;
      words.set(word, id);
      const key = state * MAX_WORDS + id;
      const next = steps.get(key) ?? ends.length;
      if (next === ends.length) ends.push([]);
      steps.set(key, next);
      state = next;
    }
    if (state > 0) ends[state]?.push(entry);
  };
  for (const concept of concepts) {
    for (const name of namesIn(concept, language)) {
      for (const text of spellings(name.text)) add({ name, concept }, text);
    }
  }
  return {
    wordId: (folded) => words.get(folded) ?? -1,
    step: (state, wordId) => steps.get(state * MAX_WORDS + wordId) ?? -1,
    namesAt: (state) => ends[state] ?? [],
  };
}
