import {
  buildNameIndex,
  type NamedConcept,
  type NameIndex,
  parseListedName,
} from '../treatments/name-index.ts';

/** One condition with its names. */
export interface Condition extends NamedConcept {
  /** In a patient's words, Spanish; the English name when the list has none. */
  readonly spanishName: string;
}

/** The condition list, ready for look-ups. */
export interface ConditionWords {
  readonly conditions: readonly Condition[];
  /** Index over the names used in a language; built when first asked for. */
  readonly indexFor: (language: string) => NameIndex<Condition>;
}

function parseNames(cell: string | undefined): Condition['english'] {
  return cell ? cell.split('|').map(parseListedName) : [];
}

function parseCondition(line: string): Condition | null {
  const [rawName = '', english, spanish] = line.split('\t');
  if (!rawName) return null;
  const first = parseListedName(rawName);
  const spanishNames = parseNames(spanish);
  return {
    name: first.text,
    spanishName: spanishNames[0]?.text ?? first.text,
    english: [first, ...parseNames(english)],
    spanish: spanishNames,
  };
}

/** Reads the generated `assets/conditions.txt`: name, English names, Spanish names, tab separated. */
export function parseConditionWords(text: string): ConditionWords {
  const conditions = text
    .split('\n')
    .map(parseCondition)
    .filter((condition) => condition !== null);
  const indexes = new Map<string, NameIndex<Condition>>();
  const indexFor = (language: string): NameIndex<Condition> => {
    const key = language === 'es' ? 'es' : 'en';
    const index = indexes.get(key) ?? buildNameIndex(conditions, key);
    indexes.set(key, index);
    return index;
  };
  return { conditions, indexFor };
}
