import { LIMITS } from '../model/limits.ts';
import type { TextRange } from '../model/page.ts';
import type { QuoteSelector } from '../model/research.ts';
import { findBetween } from './between-match.ts';
import { type CompareForm, compareFormOf, makeCompareForm } from './compare-form.ts';
import { findExact, pickExact } from './exact-match.ts';
import { findLong } from './long-match.ts';
import { type Candidate, type Scored, type SoughtQuote, scoreMatch } from './score-match.ts';
import { findSimilar } from './similar-match.ts';
import { snapToWords } from './snap-to-words.ts';

/** Where a saved quote stands in a page's text now, if it does. */
export type QuotePlace =
  | { state: 'found' | 'changed'; range: TextRange }
  | { state: 'gone'; range: null };

/** Texts longer than this are searched for exactly the same words only. In UTF-16 units. */
const MOST_TEXT = 2_000_000;
/** Longer quotes are found by their pieces. */
const LONG = 256;
const GONE: QuotePlace = { state: 'gone', range: null };

/** A page's text, made ready once for looking up any number of quotes. */
class QuoteFinder {
  private readonly page: CompareForm;

  constructor(page: CompareForm) {
    this.page = page;
  }

  /** Looks up one quote; yields after each short piece of work. */
  *find(quote: QuoteSelector): Generator<void, QuotePlace> {
    const sought = soughtOf(quote);
    const { text } = this.page;
    if (sought.exact === '') return GONE;
    const same = pickExact(yield* findExact(text, sought), sought);
    if (same) return this.place('found', same);
    if (text.length > MOST_TEXT) return GONE;
    const changed = yield* this.findChanged(sought);
    return changed ? this.place('changed', changed) : GONE;
  }

  private *findChanged(sought: SoughtQuote): Generator<void, TextRange | null> {
    const { text } = this.page;
    const { exact } = sought;
    const candidates: Candidate[] = findBetween(text, sought);
    yield;
    if (exact.length > LONG) {
      const long = yield* findLong(text, exact);
      if (long) candidates.push(long);
    } else candidates.push(...(yield* findSimilar(text, exact)));
    const scored = candidates
      .map((one) => scoreMatch(text, sought, { ...one, ...snapToWords(text, sought, one) }))
      .filter((one) => text.slice(one.start, one.end) !== exact && isSamePassage(one, sought))
      .sort((a, b) => b.score - a.score);
    return scored[0] ?? null;
  }

  private place(state: 'found' | 'changed', { start, end }: TextRange): QuotePlace {
    const range = { start: this.page.rawStart(start), end: this.page.rawEnd(end) };
    return range.end - range.start > LIMITS.quote ? GONE : { state, range };
  }
}

/** Whether what stands there is likelier the passage, edited, than another one. */
function isSamePassage(one: Scored, { exact }: SoughtQuote): boolean {
  const context = Math.max(one.before, one.after);
  if (exact.length < 12) return one.quote >= 0.5 && Math.min(one.before, one.after) >= 0.9;
  if (one.quote >= 0.85) return context >= 0.75 || exact.length >= 32;
  if (one.quote >= 0.7) return context >= 0.75 || exact.length >= 64;
  if (exact.length > LONG) return true;
  if (one.before >= 0.9 && one.after >= 0.9) return one.quote >= 0.4;
  return one.quote >= 0.5 && context >= 0.75;
}

function soughtOf({ exact, prefix, suffix, position, isRepeated }: QuoteSelector): SoughtQuote {
  return {
    exact: compareFormOf(exact).text.trim(),
    prefix: compareFormOf(prefix).text,
    suffix: compareFormOf(suffix).text,
    start: position?.start ?? null,
    isRepeated,
  };
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

async function finishInSlices<T>(steps: Generator<void, T>, rest: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await rest();
  }
}

/** Looks a quote up in a page's text: found only where the very passage stands, word for word. */
export function findQuote(text: string, quote: QuoteSelector): QuotePlace {
  return finish(new QuoteFinder(finish(makeCompareForm(text))).find(quote));
}

/** The same for several quotes; `rest` is awaited after every few milliseconds of work. */
export async function findQuotesInSlices(
  text: string,
  quotes: readonly QuoteSelector[],
  rest: () => Promise<void>,
): Promise<QuotePlace[]> {
  const finder = new QuoteFinder(await finishInSlices(makeCompareForm(text), rest));
  const places: QuotePlace[] = [];
  for (const quote of quotes) places.push(await finishInSlices(finder.find(quote), rest));
  return places;
}
