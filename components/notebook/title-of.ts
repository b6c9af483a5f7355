import type { AnyRecord } from '../../utils/model/kinds.ts';

const LONGEST = 120;

/** A few of a record's own words, to know it by in a list. Shown only, never kept or exported. */
export const titleOf = (record: AnyRecord): string => shorten(ownWords(record));

/** The beginning of a text, as much of it as a list has room for. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  // Half of a surrogate pair would show as a black diamond.
  return `${text
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

function ownWords(record: AnyRecord): string {
  switch (record.kind) {
    case 'clip':
      return (
        record.quote?.exact ||
        record.note ||
        record.caption ||
        record.pageWord ||
        (record.facts?.title ?? '')
      );
    case 'question':
    case 'statement':
      return record.text;
    case 'visit':
      return [record.day, record.clinicianName, record.reason].filter(Boolean).join(' · ');
    case 'allergy':
      return record.to;
    case 'source':
      return record.facts.title;
    case 'visitQuestion':
      return record.answer;
    case 'draft':
      return record.form;
    case 'siteRule':
      return record.address;
    default:
      return record.name;
  }
}
