import { MONTHS } from './months.ts';

/** How a page writes 3/4/2019 when nothing in the date tells: the month first, the day first, or unknown. */
export type DayOrder = 'month-first' | 'day-first' | 'unknown';

interface Parts {
  year: number;
  month?: number;
  day?: number;
}

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const END = '(?!\\p{L})';
const GAP = '[\\s.,/-]{0,3}(?:\\s*(?:de|del|of)\\s+)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const YEAR = '(\\d{4}|\\d{2}(?![\\d:]))';

const ISO = /(?<!\d)(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/;
const SLASHED_YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)${DAY}${GAP}(${MONTH})${END}\\.?${GAP}${YEAR}(?!\\d)`,
  'iu',
);
const MONTH_DAY_YEAR = new RegExp(
  `(?<!\\p{L})(${MONTH})${END}\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s)\\s*(?:of\\s+)?(\\d{4})(?!\\d)`,
  'iu',
);
const MONTH_YEAR = new RegExp(`(?<!\\p{L})(${MONTH})${END}\\.?${GAP}(\\d{4})(?!\\d)`, 'iu');
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const YEAR_ONLY = /^\D{0,3}((?:19|20)\d{2})\D{0,3}$/;

/**
 * The first date in a short text as ISO 8601, as precise as it is written: "2019", "2019-04" or
 * "2019-04-30". Null for none, for an impossible one, and for one whose day and month cannot be told.
 */
export function parseDate(text: string, order: DayOrder = 'unknown'): string | null {
  const short = text.slice(0, 300).normalize('NFC');
  return (
    parseMachineDate(short) ??
    parseNamed(short) ??
    parseNumeric(short, order) ??
    toIso(numbers(YEAR_ONLY.exec(short.trim())))
  );
}

function parseMachineDate(text: string): string | null {
  return (
    toIso(numbers(ISO.exec(text))) ??
    toIso(numbers(SLASHED_YEAR_FIRST.exec(text))) ??
    toIso(numbers(COMPACT.exec(text.trim())))
  );
}

function numbers(match: RegExpExecArray | null): Parts | null {
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  return year === undefined
    ? null
    : { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function parseNamed(text: string): string | null {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst && (!dayFirst || monthFirst.index <= dayFirst.index)) {
    const [, month, day, year] = monthFirst;
    return toIso({ year: fullYear(year), month: monthOf(month), day: Number(day) });
  }
  if (dayFirst) {
    const [, day, month, year] = dayFirst;
    return toIso({ year: fullYear(year), month: monthOf(month), day: Number(day) });
  }
  const noDay = MONTH_YEAR.exec(text);
  return noDay && toIso({ year: Number(noDay[2]), month: monthOf(noDay[1]) });
}

function monthOf(name: string | undefined): number {
  return MONTHS[(name ?? '').toLowerCase()] ?? 0;
}

function fullYear(year: string | undefined): number {
  const value = Number(year);
  return (year ?? '').length === 2 ? value + (value < 70 ? 2000 : 1900) : value;
}

function parseNumeric(text: string, order: DayOrder): string | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4]);
  // Dots between the numbers are written only where the day stands first.
  const known = match[2] === '.' ? 'day-first' : order;
  if (first > 12 || (known === 'day-first' && second <= 12)) {
    return toIso({ year, month: second, day: first });
  }
  const isMonthFirst = second > 12 || first === second || known === 'month-first';
  return isMonthFirst ? toIso({ year, month: first, day: second }) : null;
}

function toIso(parts: Parts | null): string | null {
  if (!parts) return null;
  const { year, month, day } = parts;
  if (year < 1900 || year > 2100) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${yearMonth}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
