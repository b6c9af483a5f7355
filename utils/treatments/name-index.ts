import { foldWord } from './fold-word.ts';
import type { TreatmentConcept, TreatmentName } from './parse-lexicon.ts';
import { splitWords } from './split-words.ts';

/** A name of the lexicon and the concept it stands for. */
export interface IndexedName {
  readonly name: TreatmentName;
  readonly concept: TreatmentConcept;
}

/** Names as paths of folded words. `step` is the only way through it. */
export interface NameIndex {
  /** Number of a folded word that occurs in some name, or -1. */
  readonly wordId: (folded: string) => number;
  /** Next state after `state` (0 is the start) and a word, or -1 when no name goes on so. */
  readonly step: (state: number, wordId: number) => number;
  /** Names that end in this state. */
  readonly namesAt: (state: number) => readonly IndexedName[];
}

const NONE: readonly IndexedName[] = [];
const MAX_WORDS = 1 << 20;

/** Folded words of a name; hyphens, slashes and spaces are all the same. */
export function foldName(text: string, language: string): string[] {
  const { starts, ends } = splitWords(text, 0, text.length);
  return starts.map((start, i) => foldWord(text.slice(start, ends[i]), language));
}

function spellings(text: string): string[] {
  return text.includes('-') ? [text, text.replaceAll('-', '')] : [text];
}

/** Ordinary words of the other language stay out: "once" and "pie" mean something else there. */
function namesIn(concept: TreatmentConcept, language: string): TreatmentName[] {
  const isShared = (name: TreatmentName): boolean => name.isBrand || name.isExact;
  if (language !== 'es') return [...concept.english, ...concept.spanish.filter(isShared)];
  const [generic, ...others] = concept.english;
  const kept = generic && !generic.isEveryday && generic.text.length > 5 ? [generic] : [];
  return [...concept.spanish, ...kept, ...others.filter(isShared)];
}

/** Builds the index of the names used in a language: English names everywhere, Spanish ones in Spanish. */
export function buildNameIndex(concepts: readonly TreatmentConcept[], language: string): NameIndex {
  const words = new Map<string, number>();
  const steps = new Map<number, number>();
  const ends: IndexedName[][] = [[]];
  const add = (entry: IndexedName, text: string): void => {
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
    namesAt: (state) => ends[state] ?? NONE,
  };
}
