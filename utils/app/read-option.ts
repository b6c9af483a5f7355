import type { Store } from '../db/store.ts';
import type { Book } from './read-book.ts';
import { readPart } from './read-part.ts';

/** An option with those joined with it, and all that hangs on them. Throws ReadFailure. */
export function readOption(store: Store, ids: readonly string[]): Promise<Book> {
  const which = { index: 'optionId', anyOf: ids } as const;
  return readPart(store, [
    { kind: 'option', which: { ids } },
    { kind: 'statement', which },
    { kind: 'clip', which },
    { kind: 'question', which },
    { kind: 'source', which: 'of-clips' },
  ]);
}
