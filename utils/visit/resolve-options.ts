import type { RecordOf } from '../model/kinds.ts';
import { resolveMerged } from '../notebook/resolve-merged.ts';

type Option = RecordOf<'option'>;

/** Finds the option that an id is now shown as, joined ones included; null when it is not there. */
export type OptionFinder = (id: Option['id'] | null) => Option | null;

export function createOptionFinder(options: Option[]): OptionFinder {
  const byId = new Map(options.map((option) => [option.id, option]));
  const shownAs = resolveMerged(options);
  return (id) => (id && byId.get(shownAs.get(id) ?? id)) || null;
}

/** The visit's options in its order, joined ones as what they were joined with, each once. */
export function chosenOptions(ids: readonly Option['id'][], find: OptionFinder): Option[] {
  const found = ids.map((id) => find(id)).filter((option) => option !== null);
  return [...new Map(found.map((option) => [option.id, option])).values()];
}
