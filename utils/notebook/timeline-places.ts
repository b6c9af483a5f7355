import type { TimelineLane } from './timeline.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Marks closer than this, in hundredths of the width, would lie upon one another. */
const LEAST_GAP = 5;

/** The days between which everything on a timeline happened. */
export interface TimelineSpan {
  from: string;
  to: string;
}

/** First and last day of all events; null when there are none. */
export function spanOf(lanes: readonly TimelineLane[]): TimelineSpan | null {
  const days = lanes.flatMap(({ events }) => events.map(({ day }) => day)).sort();
  const [from] = days;
  const to = days.at(-1);
  return from && to ? { from, to } : null;
}

/**
 * Where the marks of a lane stand, 0 to 100 from the first day to the last. Those of a few days are
 * moved apart so that each can be seen; their order stays.
 */
export function placesOf({ events }: TimelineLane, { from, to }: TimelineSpan): number[] {
  const length = Math.max(daysBetween(from, to), 1);
  const places = events.map(({ day }) => (daysBetween(from, day) / length) * 100);
  const right: number[] = [];
  for (const place of places) right.push(Math.max(place, (right.at(-1) ?? -100) + LEAST_GAP));
  // Whoever was pushed past the end pushes back.
  let limit = 100;
  return right
    .toReversed()
    .map((place) => {
      const at = Math.min(place, limit);
      limit = at - LEAST_GAP;
      return at;
    })
    .toReversed();
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;
