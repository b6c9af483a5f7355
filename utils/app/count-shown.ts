import { ReadFailure } from '../db/read-failure.ts';
import type { RowIndex } from '../db/rows.ts';
import type { Store } from '../db/store.ts';
import type { Kind } from '../model/kinds.ts';

/** How many of each a condition shows. */
export interface ShownCounts {
  option: number;
  clip: number;
  question: number;
}

/** Counts what conditions show by ids alone: nothing from the trash, nothing below it. Throws ReadFailure. */
export async function countShown(
  store: Store,
  conditionIds: readonly string[],
): Promise<Map<string, ShownCounts>> {
  const ids = (kind: Kind, index: RowIndex, anyOf: readonly string[]) =>
    must(store.ids(kind, { index, anyOf }));
  const hiddenOptions = await withJoinedInto(store, await must(store.ids('option', 'trash')));
  const clinicians = await must(store.ids('clinician', 'trash'));
  const hiddenOf = async (kind: 'clip' | 'question') => [
    ...(await must(store.ids(kind, 'trash'))),
    ...(await ids(kind, 'optionId', [...hiddenOptions])),
    ...(await ids(kind, 'clinicianId', clinicians)),
  ];
  const hidden = new Set([
    ...hiddenOptions,
    ...(await hiddenOf('clip')),
    ...(await hiddenOf('question')),
  ]);
  const count = async (kind: Kind, id: string) =>
    (await ids(kind, 'conditionId', [id])).filter((one) => !hidden.has(one)).length;
  const counted = conditionIds.map(async (id): Promise<[string, ShownCounts]> => {
    const [option, clip, question] = await Promise.all(
      (['option', 'clip', 'question'] as const).map((kind) => count(kind, id)),
    );
    return [id, { option: option ?? 0, clip: clip ?? 0, question: question ?? 0 }];
  });
  return new Map(await Promise.all(counted));
}

/** With every option joined into one of these, at any depth. */
async function withJoinedInto(store: Store, ids: readonly string[]): Promise<Set<string>> {
  const reached = new Set(ids);
  for (let latest = [...ids]; latest.length > 0; ) {
    const found = await must(store.ids('option', { index: 'mergedInto', anyOf: latest }));
    latest = found.filter((id) => !reached.has(id));
    for (const id of latest) reached.add(id);
  }
  return reached;
}

async function must(reading: ReturnType<Store['ids']>): Promise<string[]> {
  const read = await reading;
  if (!read.ok) throw new ReadFailure(read.error);
  return read.value;
}
