import { z } from 'zod';
import { SOURCE_KINDS } from '../model/page.ts';
import { OPTION_STATUSES } from '../model/research.ts';

/** The kinds of record that a search finds. */
export const SEARCHED_KINDS = [
  'person',
  'condition',
  'option',
  'clinician',
  'medicine',
  'allergy',
  'visit',
  'question',
  'visitQuestion',
  'statement',
  'source',
  'clip',
] as const;
export type SearchedKind = (typeof SEARCHED_KINDS)[number];

/** What narrows a search; null is no limit. */
export const SearchFilters = z.object({
  personId: z.string().nullable(),
  conditionId: z.string().nullable(),
  kind: z.enum(SEARCHED_KINDS).nullable(),
  /** Of the option itself, or of the option that something hangs on. */
  status: z.enum(OPTION_STATUSES).nullable(),
  sourceKind: z.enum(SOURCE_KINDS).nullable(),
  hasQuestion: z.boolean(),
  /** Saved or written from this moment on, milliseconds since 1970, inclusive. */
  from: z.number().nullable(),
  /** Saved or written before this moment. */
  before: z.number().nullable(),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

export const NO_FILTERS: SearchFilters = {
  personId: null,
  conditionId: null,
  kind: null,
  status: null,
  sourceKind: null,
  hasQuestion: false,
  from: null,
  before: null,
};

export const SearchQuery = z.object({
  words: z.string().max(500),
  filters: SearchFilters,
  sort: z.enum(['relevance', 'newest']),
  /** How many hits to name; the answer counts all. */
  most: z.int().min(1).max(100_000),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

export const SearchHit = z.object({
  id: z.string(),
  kind: z.enum(SEARCHED_KINDS),
  /** The words of the index that matched, for marking them in the record's text. */
  terms: z.array(z.string()),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchAnswer = z.object({
  hits: z.array(SearchHit),
  total: z.int(),
  /** all: every word as typed or begun · similar: typing errors forgiven · some: not all of the words. */
  how: z.enum(['all', 'similar', 'some']),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
