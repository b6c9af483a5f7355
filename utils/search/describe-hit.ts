import type { AnyRecord } from '../model/kinds.ts';
import { nameWithGeneric } from '../notebook/name-with-generic.ts';
import { countTerms, type MarkedPart, markTerms } from './mark-terms.ts';
import { SEARCH_FIELDS, searchTexts } from './search-document.ts';

/** A record as search results show it, with the words that were looked for marked. */
export interface DescribedHit {
  title: MarkedPart[];
  /** The text in which most of the words stand; empty when the title says it all. */
  passage: MarkedPart[];
}

/** The record's own words for its title, and the text of it that answers the search best. */
export function describeHit(record: AnyRecord, terms: readonly string[]): DescribedHit {
  const texts = searchTexts(record) ?? {};
  const all = SEARCH_FIELDS.flatMap((field) => texts[field] ?? []).filter((text) => text !== '');
  const title = titleIn(record) || (all[0] ?? '');
  const others = all.filter((text) => !title.startsWith(text));
  const counts = others.map((text) => countTerms(text, terms));
  const best = others[counts.indexOf(Math.max(...counts))] ?? '';
  return { title: markTerms(title, terms), passage: best === '' ? [] : markTerms(best, terms) };
}

/** Empty where the record's first text is its title. */
function titleIn(record: AnyRecord): string {
  if (record.kind === 'option') return nameWithGeneric(record.name, record.genericName);
  if (record.kind === 'clip') return record.facts?.title || record.pageWord;
  return record.kind === 'source' ? record.facts.title : '';
}
