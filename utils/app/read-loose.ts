import { ReadFailure } from '../db/read-failure.ts';
import type { RowIndex } from '../db/rows.ts';
import type { Store } from '../db/store.ts';
import type { Kind } from '../model/kinds.ts';
import type { Option } from '../model/research.ts';
import { type ReadClips, readClips } from './read-clips.ts';
import { readPart } from './read-part.ts';

export interface Unsorted extends ReadClips {
  /** Joined ones too. */
  options: Option[];
}

/** The person's options and clips that no condition holds. Throws ReadFailure. */
export async function readUnsorted(store: Store, personId: string): Promise<Unsorted> {
  const without = async (kind: Kind, ...indexes: RowIndex[]) => {
    const own = await idsOf(store, kind, { index: 'personId', anyOf: [personId] });
    const sorted = await Promise.all(indexes.map((having) => idsOf(store, kind, { having })));
    const known = new Set(sorted.flat());
    return { ids: own.filter((id) => !known.has(id)) };
  };
  const options = await readPart(store, [
    { kind: 'option', which: await without('option', 'conditionId') },
    { kind: 'option', which: { having: 'mergedInto' } },
  ]);
  const which = await without('clip', 'conditionId', 'optionId', 'clinicianId');
  return { options: options.of('option'), ...(await readClips(store, which)) };
}

/** A condition's clips that stand under none of these options. Throws ReadFailure. */
export async function readLooseClips(
  store: Store,
  conditionId: string,
  optionIds: readonly string[],
): Promise<ReadClips> {
  const own = await idsOf(store, 'clip', { index: 'conditionId', anyOf: [conditionId] });
  const below = new Set(await idsOf(store, 'clip', { index: 'optionId', anyOf: optionIds }));
  return readClips(store, { ids: own.filter((id) => !below.has(id)) });
}

async function idsOf(store: Store, ...args: Parameters<Store['ids']>): Promise<string[]> {
  const read = await store.ids(...args);
  if (!read.ok) throw new ReadFailure(read.error);
  return read.value;
}
