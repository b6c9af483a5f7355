import type { TreatmentKind } from '../model/page.ts';
import {
  buildNameIndex,
  type ListedName,
  type NamedConcept,
  type NameIndex,
  parseListedName,
} from './name-index.ts';

/** One treatment of the lexicon with all its names. */
export interface TreatmentConcept extends NamedConcept {
  /** Generic name in Spanish, or the English one when the list has none. */
  readonly spanishName: string;
  readonly kind: TreatmentKind;
  /** Name of the class concept it belongs to, or empty. */
  readonly group: string;
  readonly english: readonly ListedName[];
  readonly spanish: readonly ListedName[];
}

/** The treatment lexicon, ready for look-ups. */
export interface Lexicon {
  readonly concepts: readonly TreatmentConcept[];
  /** Index over the names that count in a text of this language (ISO 639-1); built when first asked for. */
  readonly indexFor: (language: string) => NameIndex<TreatmentConcept>;
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

/** Reads a cell of names parted by `|`. */
function parseListedNames(cell: string | undefined): ListedName[] {
  if (!cell) return [];
  return cell.split('|').map(parseListedName);
}

function parseConcept(line: string): TreatmentConcept | null {
  const [rawName = '', letter = '', group = '', english, spanish] = line.split('\t');
  const kind = KINDS[letter];
  if (!rawName || !kind) return null;
  const first = parseListedName(rawName);
  const spanishNames = parseListedNames(spanish);
  return {
    name: first.text,
    spanishName: spanishNames.find((name) => !name.isBrand)?.text ?? first.text,
    kind,
    group,
    english: [first, ...parseListedNames(english)],
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
  const indexes = new Map<string, NameIndex<TreatmentConcept>>();
  const indexFor = (language: string): NameIndex<TreatmentConcept> => {
    const key = language === 'es' ? 'es' : 'en';
    const index = indexes.get(key) ?? buildNameIndex(concepts, key);
    indexes.set(key, index);
    return index;
  };
  return { concepts, indexFor };
}
