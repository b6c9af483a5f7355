import { withheldReasons } from '../notebook/inherit-private.ts';
import type { Book } from './read-book.ts';

/** The notebook as it may be printed: without what is private and what hangs below it. The demo may be printed. */
export function printableBook(book: Book): Book {
  const unreadable = book.unreadable.map(({ id }) => id);
  const reasons = withheldReasons(book.all, unreadable);
  const isKept = ({ id }: { id: string }) => (reasons.get(id) ?? 'demo') === 'demo';
  return { ...book, of: (kind) => book.of(kind).filter(isKept) };
}
