import { ReadFailure } from '../db/read-failure.ts';
import type { RowIndex } from '../db/rows.ts';
import type { Store } from '../db/store.ts';
import type { Kind } from '../model/kinds.ts';
import type { Book } from './read-book.ts';
import { readPart } from './read-part.ts';

/** The person's options, joined ones too, and clips that no condition holds. Throws ReadFailure. */
export async function readUnsorted(store: Store, personId: string): Promise<Book> {
  const without = async (kind: Kind, ...indexes: RowIndex[]) => {
    const own = await idsOf(store, kind, { index: 'personId', anyOf: [personId] });
    const sorted = await Promise.all(indexes.map((having) => idsOf(store, kind, { having })));
    const known = new Set(sorted.flat());
    return { ids: own.filter((id) => !known.has(id)) };
  };
  return readPart(store, [
    { kind: 'option', which: await without('option', 'conditionId') },
    { kind: 'option', which: { having: 'mergedInto' } },
    { kind: 'clip', which: await without('clip', 'conditionId', 'optionId', 'clinicianId') },
    { kind: 'source', which: 'of-clips' },
  ]);
}

/** A condition's clips that stand under none of these options. Throws ReadFailure. */
export async function readLooseClips(
  store: Store,
  conditionId: string,
  optionIds: readonly string[],
): Promise<Book> {
  const own = await idsOf(store, 'clip', { index: 'conditionId', anyOf: [conditionId] });
  const below = new Set(await idsOf(store, 'clip', { index: 'optionId', anyOf: optionIds }));
  return readPart(store, [
    { kind: 'clip', which: { ids: own.filter((id) => !below.has(id)) } },
    { kind: 'source', which: 'of-clips' },
  ]);
}

async function idsOf(store: Store, ...args: Parameters<Store['ids']>): Promise<string[]> {
  const read = await store.ids(...args);
  if (!read.ok) throw new ReadFailure(read.error);
  return read.value;
}
