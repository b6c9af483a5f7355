import type { Unreadable } from '../db/open-rows.ts';
import { ReadFailure } from '../db/read-failure.ts';
import type { Store } from '../db/store.ts';
import type { AnyRecord, Kind, RecordOf } from '../model/kinds.ts';
import { hiddenIds } from '../notebook/hidden.ts';

/** The kinds that make up what a person sees; drafts, rules and devices are read where they are used. */
const BOOK_KINDS = [
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
type BookKind = (typeof BOOK_KINDS)[number];

/** Everything in the notebook as read at one moment. */
export interface Book {
  /** Records of a kind that lists show: nothing from the trash, nothing below it. */
  of<K extends BookKind>(kind: K): RecordOf<K>[];
  /** All records, those in the trash too. */
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
    all.push(...listing.value.records);
    unreadable.push(...listing.value.unreadable);
  }
  const hidden = hiddenIds(all);
  const shown = Map.groupBy(
    all.filter(({ id }) => !hidden.has(id)),
    ({ kind }) => kind,
  );
  return {
    of: <K extends BookKind>(kind: K) => (shown.get(kind) ?? []) as RecordOf<K>[],
    all,
    unreadable,
  };
}
