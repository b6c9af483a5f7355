import type { TreatmentKind } from '../model/page.ts';
import { buildNameIndex, type NameIndex } from './name-index.ts';

/** One spelling of a treatment, with the marks of the word list. */
export interface TreatmentName {
  readonly text: string;
  readonly isBrand: boolean;
  /** Counts only when written exactly so, case included. */
  readonly isExact: boolean;
  /** An everyday word: counts only in a treating context. */
  readonly isEveryday: boolean;
  /** Means different treatments to different readers: never joined with another. */
  readonly isAmbiguous: boolean;
}

/** One treatment of the lexicon with all its names. */
export interface TreatmentConcept {
  /** Generic name in English, lower case; unique. */
  readonly name: string;
  /** Generic name in Spanish, or the English one when the list has none. */
  readonly spanishName: string;
  readonly kind: TreatmentKind;
  /** Name of the class concept it belongs to, or empty. */
  readonly group: string;
  readonly english: readonly TreatmentName[];
  readonly spanish: readonly TreatmentName[];
}

/** The treatment lexicon, ready for look-ups. */
export interface Lexicon {
  readonly concepts: readonly TreatmentConcept[];
  /** Index over the names that count in a text of this language (ISO 639-1); built when first asked for. */
  readonly indexFor: (language: string) => NameIndex;
}

const KINDS: Readonly<Record<string, TreatmentKind>> = {
  m: 'medicine',
  p: 'procedure',
  t: 'therapy',
  d: 'device',
  s: 'supplement',
  l: 'lifestyle',
  v: 'vaccine',
  o: 'other',
};

/** Reads one name with its marks, e.g. `*=~Yaz`. */
export function parseTreatmentName(raw: string): TreatmentName {
  const marks = /^[*=~?]*/.exec(raw)?.[0] ?? '';
  return {
    text: raw.slice(marks.length),
    isBrand: marks.includes('*'),
    isExact: marks.includes('='),
    isEveryday: marks.includes('~'),
    isAmbiguous: marks.includes('?'),
  };
}

function parseNames(cell: string | undefined): TreatmentName[] {
  if (!cell) return [];
  return cell.split('|').map(parseTreatmentName);
}

function parseConcept(line: string): TreatmentConcept | null {
  const [rawName = '', letter = '', group = '', english, spanish] = line.split('\t');
  const kind = KINDS[letter];
  if (!rawName || !kind) return null;
  const first = parseTreatmentName(rawName);
  const spanishNames = parseNames(spanish);
  return {
    name: first.text,
    spanishName: spanishNames.find((name) => !name.isBrand)?.text ?? first.text,
    kind,
    group,
    english: [first, ...parseNames(english)],
    spanish: spanishNames,
  };
}

/**
 * Reads the generated `assets/lexicon.txt`: one concept a line, tab separated (name, kind letter,
 * class, English names, Spanish names). Lines that do not fit are left out.
 */
export function parseLexicon(text: string): Lexicon {
  const concepts = text
    .split('\n')
    .map(parseConcept)
    .filter((concept) => concept !== null);
  const indexes = new Map<string, NameIndex>();
  const indexFor = (language: string): NameIndex => {
    const key = language === 'es' ? 'es' : 'en';
    const index = indexes.get(key) ?? buildNameIndex(concepts, key);
    indexes.set(key, index);
    return index;
  };
  return { concepts, indexFor };
}
