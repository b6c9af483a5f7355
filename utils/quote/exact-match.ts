import { type Scored, type SoughtQuote, scoreMatch } from './score-match.ts';

/** More places with the same words than these are not weighed: the nearest ones are. */
const MOST = 64;
/** After this many the rest of the page is not looked through: such a quote names no place. */
const MOST_LOOKED_AT = 5_000;
/** Words this long, once on the page, do not come to stand elsewhere on it by chance. In UTF-16 units. */
const TELLING_LENGTH = 24;
const PART = 32_768;

/** Every place with exactly these words, best first; all in compare form. Yields between parts of the text. */
export function* findExact(text: string, sought: SoughtQuote): Generator<void, Scored[]> {
  const { exact } = sought;
  const starts: number[] = [];
  for (let from = 0, looked = 0; from < text.length && looked < MOST_LOOKED_AT; from += PART) {
    const part = text.slice(from, from + PART + exact.length - 1);
    for (let at = part.indexOf(exact); at >= 0; at = part.indexOf(exact, at + 1)) {
      if (isWhole(text, from + at, sought)) starts.push(from + at);
      if (++looked >= MOST_LOOKED_AT) break;
    }
    yield;
  }
  const away = (at: number) => Math.abs(at - (sought.start ?? 0));
  const near =
    starts.length > MOST ? starts.sort((a, b) => away(a) - away(b)).slice(0, MOST) : starts;
  return near
    .map((start) => scoreMatch(text, sought, { start, end: start + exact.length, quote: 1 }))
    .sort((a, b) => b.score - a.score);
}

/**
 * The place where the saved passage itself stands, or null. The same words elsewhere are another
 * passage ("It may make you sleepy" stands under each medicine): unless they are long and stood on the
 * page once only, their surroundings must agree.
 */
export function pickExact(places: readonly Scored[], sought: SoughtQuote): Scored | null {
  const [best, second] = places;
  if (!best) return null;
  const hasContext = (sought.prefix + sought.suffix).trim() !== '';
  if (!hasContext) return second ? null : best;
  const isOnce = sought.isRepeated === false || (sought.isRepeated === undefined && !second);
  const isTelling = sought.exact.length >= TELLING_LENGTH;
  if (isOnce && isTelling) return best;
  const sides = [sought.prefix && best.before, sought.suffix && best.after].filter(
    (side) => side !== '',
  );
  if (sides.every((side) => side >= 0.9)) return best;
  const mean = (one: Scored) => (one.before + one.after) / 2;
  if (sought.isRepeated || second) {
    const lead = second ? mean(best) - mean(second) : 0;
    return mean(best) >= 0.75 && lead >= 0.15 ? best : null;
  }
  return Math.max(best.before, best.after) >= 0.75 ? best : null;
}

/**
 * Whether the words there are not part of longer words or numbers: "effective" does not stand in
 * "ineffective", nor "take 5" in "take 50" or "take 5.5". A quote cut within a word is found in it.
 */
function isWhole(text: string, start: number, { exact, prefix, suffix }: SoughtQuote): boolean {
  const end = start + exact.length;
  const isCutBefore = LETTER_LAST.test(prefix) && LETTER_FIRST.test(exact);
  const isCutAfter = LETTER_LAST.test(exact) && GOES_ON.test(suffix);
  const before = text.slice(Math.max(0, start - 2), start);
  const joinsBefore =
    LETTER_FIRST.test(exact) && (LETTER_LAST.test(before) || goesInto(before, exact));
  const joinsAfter = LETTER_LAST.test(exact) && goesOn(exact, text.slice(end, end + 2));
  return (isCutBefore || !joinsBefore) && (isCutAfter || !joinsAfter);
}

const LETTER_FIRST = /^[\p{L}\p{M}\p{N}]/u;
const LETTER_LAST = /[\p{L}\p{M}\p{N}]$/u;
const GOES_ON = /^(?:[\p{L}\p{M}\p{N}]|[.,]\p{N})/u;

function goesInto(before: string, exact: string): boolean {
  return /\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(exact);
}

function goesOn(exact: string, after: string): boolean {
  return LETTER_FIRST.test(after) || (/\p{N}$/u.test(exact) && /^[.,]\p{N}/u.test(after));
}
