import type { FactLine } from '../model/page-facts.ts';
import type { PageDates } from './page-dates.ts';
import type { PageMetadata } from './page-metadata.ts';
import { parseAddress } from './parse-address.ts';
import { type DayOrder, parseDate } from './parse-date.ts';

const REVIEWED =
  /(?<!\p{L})((last|medically|clinically|page last|page|content|article|date)\s+(was\s+)?(last\s+)?review(ed)?|reviewed(\s+and\s+(updated|revised))?(\s+(on|by|as of)|:|\s+\d)|review date|última revisión|fecha de revisión|revisad[oa]( el| médicamente| por|:)|revisión médica|medizinisch geprüft)/iu;
const UPDATED =
  /(?<!\p{L})(updated|last update|update(?=:)|last (modified|changed|revised|edited)|date modified|modified( on|:)|revised( on|:)|actualizad[oa]|última (actualización|modificación)|fecha de actualización|actualización:|modificad[oa]( el|:)|aktualisiert|stand(?=:)|mis à jour|aggiornato|atualizado)/iu;
const PUBLISHED =
  /(?<!\p{L})((first |originally |date |publicly )?(published|posted)( online)?( on|:|\s+(by\b.*\bon\b|\w+,))?|publication date(?!s)|public release date|release date|date:|publicad[oa]|fecha de publicación|publicación:|fecha:|veröffentlicht|publié|pubblicato)/iu;
const NOT_THE_PAGE =
  /\b(next review|review due|comment|copyright|©|all rights|subscri|joined|próxima revisión|expires?)\b/i;
const NEAR = 14;
/** The lines at the foot of a page, where many say when they were changed. */
const FOOT = 24;
/** Lines below an address that still tell of it: a title, a name, a date. */
const BELOW = 3;

/** Dates that a reader sees: labelled ones anywhere, a bare date only beside the headline. */
export function readVisibleDates(page: PageMetadata, order: DayOrder): PageDates {
  const { lines } = page.facts;
  const labelled = (label: RegExp, not?: RegExp) =>
    ofThePage(page, findLabelled(lines, label, not, order));
  return {
    reviewed: labelled(REVIEWED),
    updated: labelled(UPDATED, REVIEWED),
    published: labelled(PUBLISHED) ?? bareDate(page, order),
  };
}

/** A date that stands behind its label, and in which line. */
interface Labelled {
  at: number;
  date: string;
}

/**
 * The date that is the page's own. Where a label stands more than once, or below the address of another
 * site, the page lists several things, each with its date; its own is then below its headline or at
 * its foot, or is not stated.
 */
function ofThePage(page: PageMetadata, found: readonly Labelled[]): string | null {
  const { headlineAt, lineCount } = page.facts;
  const isOwnPlace = ({ at }: Labelled) =>
    (headlineAt >= 0 && Math.abs(at - headlineAt) <= NEAR) || at >= lineCount - FOOT;
  const own = found.filter(({ at }) => !isBelowAddress(page, at));
  const isList = found.length > 1 || own.length < found.length;
  return (isList ? own.find(isOwnPlace) : found[0])?.date ?? null;
}

/** Whether a line stands right below the address of another site, and tells of what stands there. */
function isBelowAddress({ facts }: PageMetadata, at: number): boolean {
  const host = parseAddress(facts.url)?.host;
  return facts.lines.some((line) => {
    const isAbove = line.at < at && line.at >= at - BELOW;
    const other = isAbove && /^https?:\/\/\S+$/i.test(line.text) ? parseAddress(line.text) : null;
    return other !== null && other.host !== host;
  });
}

function findLabelled(
  lines: readonly FactLine[],
  label: RegExp,
  not: RegExp | undefined,
  order: DayOrder,
): Labelled[] {
  const all: Labelled[] = [];
  for (const [index, { at, text }] of lines.entries()) {
    const found = text.length <= 200 ? label.exec(text) : null;
    if (!found || not?.test(text) || NOT_THE_PAGE.test(text.replace(/copyright.*$/i, ''))) continue;
    const rest = text.slice(found.index + found[0].replace(/\d$/, '').length);
    // The date belongs to the label only when it follows closely.
    const date = parseDate(rest.slice(0, rest.search(/\d/) > 70 ? 0 : 90), order);
    if (date) {
      all.push({ at, date });
      continue;
    }
    const next = lines[index + 1];
    const isLabelOnly = rest.replace(/[\s:]+/g, '').length === 0;
    const below =
      isLabelOnly && next?.at === at + 1 ? parseDate(next.text.slice(0, 60), order) : null;
    if (below) all.push({ at, date: below });
  }
  return all;
}

function bareDate(page: PageMetadata, order: DayOrder): string | null {
  const { lines, headlineAt } = page.facts;
  if (headlineAt < 0) return null;
  const near = lines.filter(({ at }) => at >= headlineAt - 4 && at <= headlineAt + NEAR);
  const texts = near.map((line, index) => {
    const away = Math.abs(line.at - headlineAt);
    return { away, text: dateBox(near, index) ?? line.text };
  });
  // Today's date above the headline and the dates of other articles stand further off.
  for (const { text } of texts.sort((a, b) => a.away - b.away)) {
    if (text.length > 100 || NOT_THE_PAGE.test(text) || REVIEWED.test(text) || UPDATED.test(text))
      continue;
    const date = parseDate(text, order);
    if (date && isMostlyDate(text)) return date;
  }
  return null;
}

/** The day, month and year of a date box, which end with this line, in one. */
function dateBox(near: readonly FactLine[], index: number): string | null {
  const three = near.slice(Math.max(0, index - 2), index + 1).map(({ text }) => text);
  const isBox = /^\d{4}$/.test(three[2] ?? '') && three.every((text) => text.length <= 12);
  return isBox ? three.join(' ') : null;
}

/** A line that is a date, perhaps with a weekday, a time and a byline, and not a sentence with a date in it. */
function isMostlyDate(text: string): boolean {
  const rest = text
    .replace(
      /\b(by|von|por|am|on|el|at|um|uhr|[ap]\.?m\.?|[A-Z]{2,4}T|GMT|UTC|de|del|,|\||-|–|•|·)(?!\p{L})/gu,
      ' ',
    )
    .replace(/\d+(st|nd|rd|th)?/g, ' ');
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  return words.length <= 5;
}
