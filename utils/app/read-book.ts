import type { Unreadable } from '../db/open-rows.ts';
import { ReadFailure } from '../db/read-failure.ts';
import type { Store } from '../db/store.ts';
import type { AnyRecord, Kind, RecordOf } from '../model/kinds.ts';
import { hiddenIds } from '../notebook/hidden.ts';

/** The kinds that make up what a person sees; drafts, rules and devices are read where they are used. */
export const BOOK_KINDS = [
  'person',
  'condition',
  'option',
  'statement',
  'clip',
  'source',
  'question',
  'visit',
  'visitQuestion',
  'medicine',
  'allergy',
  'clinician',
] as const satisfies readonly Kind[];
export type BookKind = (typeof BOOK_KINDS)[number];

/** The notebook as read at one moment: all of it, or the part that a view shows. */
export interface Book {
  /** Records of a kind that lists show: nothing from the trash, nothing below it. */
  of<K extends BookKind>(kind: K): RecordOf<K>[];
  /** The kinds that were read, and may be asked for. */
  kinds: ReadonlySet<Kind>;
  /** All records that were read, those in the trash too. */
  all: AnyRecord[];
  unreadable: Unreadable[];
}

/** Reads the whole notebook; throws ReadFailure when the store cannot be read. */
export async function readBook(store: Store): Promise<Book> {
  const listings = await Promise.all(BOOK_KINDS.map((kind) => store.readAll(kind)));
  const all: AnyRecord[] = [];
  const unreadable: Unreadable[] = [];
  for (const listing of listings) {
    if (!listing.ok) throw new ReadFailure(listing.error);
    for (const record of listing.value.records) all.push(record);
    unreadable.push(...listing.value.unreadable);
  }
  return bookOf(all, BOOK_KINDS, unreadable);
}

/** Records as a book. Asking it for a kind that was not read is a bug, and throws. */
export function bookOf(
  all: AnyRecord[],
  kinds: readonly Kind[],
  unreadable: Unreadable[] = [],
): Book {
  const hidden = hiddenIds(all);
  const shown = new Map<Kind, AnyRecord[]>(kinds.map((kind) => [kind, []]));
  for (const record of all) if (!hidden.has(record.id)) shown.get(record.kind)?.push(record);
  return {
    of: <K extends BookKind>(kind: K) => {
      const records = shown.get(kind);
      if (!records) throw new Error(`This part of the notebook has no ${kind}`);
      return records as RecordOf<K>[];
    },
    kinds: new Set(kinds),
    all,
    unreadable,
  };
}

/** A part laid over a book: the kinds that the part has come from it alone. */
export function layOver(book: Book, part: Book): Book {
  return {
    of: (kind) => (part.kinds.has(kind) ? part : book).of(kind),
    kinds: new Set([...book.kinds, ...part.kinds]),
    all: [...book.all, ...part.all],
    unreadable: [...book.unreadable, ...part.unreadable],
  };
}
