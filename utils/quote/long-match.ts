import approximateSearch from 'approx-string-match';
import type { Candidate } from './score-match.ts';

const SEED = 24;
const MOST_SEEDS = 200;
/** A seed that stands in more places than these tells nothing. */
const MOST_PLACES = 20;
const EDGE = 64;

interface Hit {
  seed: number;
  /** Where the seed stands in the text. */
  at: number;
  /** Where the quote would begin if nothing before the seed had changed. */
  begin: number;
}

/**
 * The place where most pieces of a long quote still stand, in their order; null when fewer than three
 * in ten do. Yields between pieces. A long quote may have gained or lost whole paragraphs, which no
 * bound on the number of errors allows for.
 */
export function* findLong(text: string, exact: string): Generator<void, Candidate | null> {
  const step = Math.max(SEED, Math.floor(exact.length / MOST_SEEDS));
  const hits: Hit[] = [];
  let seeds = 0;
  for (let offset = 0; offset + SEED <= exact.length; offset += step, seeds++) {
    const places = placesOf(text, exact.slice(offset, offset + SEED));
    hits.push(...places.map((at) => ({ seed: offset, at, begin: at - offset })));
    yield;
  }
  const group = densest(hits, Math.max(512, exact.length / 3));
  const share = new Set(group.map((hit) => hit.seed)).size / seeds;
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last || share < 0.3) return null;
  const start = first.seed === 0 ? first.at : startNear(text, exact, first);
  const end = endNear(text, exact, last);
  return { start, end: Math.max(end, last.at + SEED), quote: share };
}

function placesOf(text: string, seed: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(seed); at >= 0; at = text.indexOf(seed, at + 1)) {
    places.push(at);
    if (places.length > MOST_PLACES) return [];
  }
  return places;
}

/** The hits whose beginnings lie together, as many different seeds as possible, in text order. */
function densest(hits: readonly Hit[], width: number): Hit[] {
  const sorted = [...hits].sort((a, b) => a.begin - b.begin);
  const counts = new Map<number, number>();
  let best: [from: number, to: number, seeds: number] = [0, 0, 0];
  let from = 0;
  sorted.forEach((hit, to) => {
    counts.set(hit.seed, (counts.get(hit.seed) ?? 0) + 1);
    for (let first = sorted[from]; first && hit.begin - first.begin > width; first = sorted[from]) {
      const left = (counts.get(first.seed) ?? 1) - 1;
      if (left === 0) counts.delete(first.seed);
      else counts.set(first.seed, left);
      from++;
    }
    if (counts.size > best[2]) best = [from, to + 1, counts.size];
  });
  return sorted.slice(best[0], best[1]).sort((a, b) => a.at - b.at);
}

/** Where the first words of the quote stand, changed perhaps, before its first piece that is unchanged. */
function startNear(text: string, exact: string, first: Hit): number {
  const head = exact.slice(0, EDGE);
  const from = Math.max(0, first.begin - 2 * EDGE);
  const [found] = approximateSearch(text.slice(from, first.at), head, EDGE / 2);
  return found ? from + found.start : Math.max(0, Math.min(first.at, first.begin));
}

function endNear(text: string, exact: string, last: Hit): number {
  const rest = exact.length - last.seed;
  const from = last.at + SEED;
  const tail = exact.slice(-Math.min(EDGE, rest));
  const found = approximateSearch(text.slice(last.at, from + rest + 2 * EDGE), tail, EDGE / 2).at(
    -1,
  );
  return found ? last.at + found.end : Math.min(text.length, last.at + rest);
}
