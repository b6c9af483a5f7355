import type { PageMetadata } from './page-metadata.ts';
import { parseAddress } from './parse-address.ts';
import type { DayOrder } from './parse-date.ts';

const AMERICAN = /^(en-us|en-ph|es-us|es-pr)$/;
const DAY_FIRST_LANGUAGE = /^(es|fr|de|it|pt|nl|ca|gl|id|ru|pl|ro|tr|el|ar|vi|cs|da|nb|no|fi)(-|$)/;
const DAY_FIRST_ENGLISH = /^en-(gb|au|nz|ie|in|za|sg|hk|my|ke|ng|pk)$/;
const DAY_FIRST_HOST =
  /(\.uk|\.au|\.nz|\.ie|\.in|\.za|\.es|\.mx|\.ar|\.cl|\.co|\.pe|\.fr|\.de|\.it|\.pt|\.br|\.eu|nhs\.uk|who\.int)$/;
const AMERICAN_HOST = /(\.gov|\.mil|\.edu|\.us)$/;
const MONTH_FIRST_LINE =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+(19|20)\d\d\b/i;
const DAY_FIRST_LINE =
  /\b\d{1,2}(st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(19|20)\d\d\b/i;

/** Whether 3/4/2019 means March or April on this page: by locale, host, and the page's other dates. */
export function dayOrderOf(page: PageMetadata): DayOrder {
  const host = parseAddress(page.facts.url)?.host ?? '';
  const languages = [
    page.facts.language,
    page.meta('og:locale', 'content-language', 'dc.language'),
  ];
  const codes = languages.map((code) => code.toLowerCase().replace('_', '-'));
  if (codes.some((code) => AMERICAN.test(code)) || AMERICAN_HOST.test(host)) return 'month-first';
  if (codes.some((code) => DAY_FIRST_ENGLISH.test(code) || DAY_FIRST_LANGUAGE.test(code)))
    return 'day-first';
  if (DAY_FIRST_HOST.test(host)) return 'day-first';
  const texts = page.facts.lines.map((line) => line.text);
  const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
  const numeric = texts.flatMap((text) => [
    ...text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d\d(?!\d)/g),
  ]);
  const americans =
    count(MONTH_FIRST_LINE) + 2 * numeric.filter((match) => Number(match[2]) > 12).length;
  const others =
    count(DAY_FIRST_LINE) + 2 * numeric.filter((match) => Number(match[1]) > 12).length;
  if (americans === others) return 'unknown';
  return americans > others ? 'month-first' : 'day-first';
}
