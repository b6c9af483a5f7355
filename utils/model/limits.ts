/** Longest texts we keep, in UTF-16 units. What is over is refused with a sentence, never cut silently. */
export const LIMITS = {
  quote: 20_000,
  note: 10_000,
  readableText: 200_000,
  caption: 1_000,
  line: 500,
  url: 8_000,
} as const;
