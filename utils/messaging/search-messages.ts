import { z } from 'zod';
import { KINDS } from '../model/kinds.ts';
import { SearchAnswer, SearchQuery } from '../search/search-query.ts';

/** What a page says to the worker that searches. */
export const ToSearchWorker = z.discriminatedUnion('type', [
  /** The first message: which database to read, and the key of one that is sealed. */
  z.object({
    type: z.literal('open'),
    databaseName: z.string(),
    key: z.custom<CryptoKey>((key) => key instanceof CryptoKey).nullable(),
  }),
  /** Rows that were written since; null where they were too many to name. */
  z.object({
    type: z.literal('written'),
    written: z.array(z.tuple([z.enum(KINDS), z.array(z.string()).nullable()])),
  }),
  z.object({ type: z.literal('search'), number: z.int(), query: SearchQuery }),
]);
export type ToSearchWorker = z.infer<typeof ToSearchWorker>;

/** What the worker says to its page. */
export const FromSearchWorker = z.discriminatedUnion('type', [
  /** How many rows of all have been read; `isReady` once the index has every record. */
  z.object({
    type: z.literal('read'),
    done: z.int(),
    of: z.int(),
    isReady: z.boolean(),
    unreadable: z.int(),
  }),
  /** What was written has been taken in: a search may find something else now. */
  z.object({ type: z.literal('changed'), unreadable: z.int() }),
  z.object({ type: z.literal('answer'), number: z.int(), answer: SearchAnswer }),
  /** The notebook could not be read; there will be no answers. */
  z.object({ type: z.literal('failed') }),
]);
export type FromSearchWorker = z.infer<typeof FromSearchWorker>;
