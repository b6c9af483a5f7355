import type { Book } from '../../utils/app/read-book.ts';
import { SHARED_KINDS, type SharedRecord } from '../../utils/share/share-file.ts';

/** Every record that lists show, of whatever kind. */
export const bookRecords = (book: Book): SharedRecord[] =>
  SHARED_KINDS.flatMap((kind): SharedRecord[] => book.of(kind));
