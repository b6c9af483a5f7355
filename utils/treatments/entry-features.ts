/** Names of what is measured once for all mentions of a treatment on a page, in order; each is 0 to 1. */
export const ENTRY_FEATURES = [
  'count',
  'everyday-count',
  'in-title',
  'in-headings',
  'harmed',
  'dense-page',
  'everyday-dense-page',
  'treating-title',
] as const;
