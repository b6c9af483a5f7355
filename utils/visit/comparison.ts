import type { RecordOf } from '../model/kinds.ts';
import type { SourceKind } from '../model/page.ts';
import type { Translate } from '../words/translator.ts';
import { writeTried } from './option-rows.ts';
import type { ComparedOption, ComparedRow } from './summary-document.ts';

type Option = RecordOf<'option'>;
type Statement = RecordOf<'statement'>;

/** What hangs on one option, in the person's order. */
export interface OptionShelf {
  option: Option;
  statements: Statement[];
  clips: RecordOf<'clip'>[];
  /** Numbers, from 1, of the visit's questions about it. */
  questionNumbers: number[];
}

/** Options side by side on paper; more stand in a table of their own below. */
const MOST_COLUMNS = 4;

/** One option's column; null when the person noted nothing about it. */
export function writeComparedOption(shelf: OptionShelf, words: Translate): ComparedOption | null {
  const { option } = shelf;
  const said = (aspect: Statement['aspect']): ComparedRow => ({
    label: words(`summary.aspect.${aspect}`),
    texts: shelf.statements
      .filter((statement) => statement.aspect === aspect)
      .map(({ text }) => text.trim())
      .filter((text) => text !== ''),
  });
  const outOfFive = (key: 'howSure' | 'howMuchItMatters'): ComparedRow => {
    const count = option[key];
    const texts = count === null ? [] : [words('summary.outOfFive', { count })];
    return { label: words(`summary.${key}`), texts };
  };
  const noted = [
    said('benefit'),
    said('harm'),
    said('effort'),
    said('note'),
    outOfFive('howSure'),
    outOfFive('howMuchItMatters'),
  ];
  if (noted.every(({ texts }) => texts.length === 0)) return null;
  const status = writeTried(option, words);
  const numbers = shelf.questionNumbers.join(', ');
  return {
    name: option.name,
    rows: [
      { label: words('summary.whatItIs'), texts: [words(`kind.${option.treatmentKind}`)] },
      ...noted,
      { label: words('summary.sources'), texts: countByKind(shelf.clips, words) },
      { label: words('summary.questionNumbers'), texts: numbers === '' ? [] : [numbers] },
      { label: words('summary.where'), texts: status === '' ? [] : [status] },
    ],
  };
}

/** "research: 2": how many different sources of each kind, the most first. */
function countByKind(clips: RecordOf<'clip'>[], words: Translate): string[] {
  const kinds = new Map<string, SourceKind>();
  for (const clip of clips) {
    const key = clip.sourceId ?? clip.url;
    if (key !== '' && clip.facts) kinds.set(key, clip.facts.kind);
  }
  const counts = new Map<SourceKind, number>();
  for (const kind of kinds.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${words(`summary.sourceKind.${kind}`)}: ${count}`);
}

export interface ComparisonTable {
  names: string[];
  /** `cells` has one list of texts for each name. */
  rows: { label: string; cells: string[][] }[];
}

/** The comparison in tables that fit across a page; rows in which nothing stands are left out. */
export function toComparisonTables(options: readonly ComparedOption[]): ComparisonTable[] {
  const tables: ComparisonTable[] = [];
  for (let at = 0; at < options.length; at += MOST_COLUMNS) {
    const side = options.slice(at, at + MOST_COLUMNS);
    const rows = (side[0]?.rows ?? []).map(({ label }, row) => ({
      label,
      cells: side.map((option) => option.rows[row]?.texts ?? []),
    }));
    tables.push({
      names: side.map(({ name }) => name),
      rows: rows.filter(({ cells }) => cells.some((texts) => texts.length > 0)),
    });
  }
  return tables;
}
