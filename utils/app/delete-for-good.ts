import type { Store } from '../db/store.ts';
import type { Result } from '../model/result.ts';

/** Deletes records for good, and with them what was typed about them and not saved. */
export async function deleteForGood(store: Store, ids: readonly string[]): Promise<Result<void>> {
  const drafts = await store.readAll('draft');
  if (!drafts.ok) return drafts;
  const gone = new Set(ids);
  const isAboutGone = (about: string) => about.split(' ').some((one) => gone.has(one));
  const typed = drafts.value.records.filter(({ about }) => isAboutGone(about));
  return store.purge([...ids, ...typed.map(({ id }) => id)]);
}
