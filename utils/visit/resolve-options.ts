import type { RecordOf } from '../model/kinds.ts';

type Option = RecordOf<'option'>;

/** Finds the option that a joined one is now shown as; null when it is not there or goes in a ring. */
export function createOptionFinder(options: Option[]): (id: string | null) => Option | null {
  const byId = new Map(options.map((option) => [option.id as string, option]));
  return (id) => {
    let option = id === null ? undefined : byId.get(id);
    for (let steps = 0; option?.mergedInto && steps <= byId.size; steps++) {
      option = byId.get(option.mergedInto);
    }
    return option && option.mergedInto === null ? option : null;
  };
}

/** The visit's options in its order, joined ones as what they were joined with, each once. */
export function chosenOptions(
  ids: readonly string[],
  find: (id: string | null) => Option | null,
): Option[] {
  const found = ids.map((id) => find(id)).filter((option) => option !== null);
  return [...new Map(found.map((option) => [option.id, option])).values()];
}
