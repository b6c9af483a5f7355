/** How much of a page's metadata is read; what is over is left out, never an error. */
export const FACT_LIMITS = {
  metas: 400,
  metaText: 1_000,
  jsonLd: 20,
  jsonLdText: 200_000,
  items: 120,
  times: 60,
  bylines: 60,
  headings: 8,
  lines: 240,
  lineText: 300,
} as const;
