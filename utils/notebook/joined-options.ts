import type { OptionId } from '../model/ids.ts';
import type { Option } from '../model/research.ts';
import { resolveMerged } from './resolve-merged.ts';

/** The options that lists show: of joined ones only the one that stands for all. */
export function shownOptions(options: readonly Option[]): Option[] {
  const shownAs = resolveMerged(options);
  return options.filter(({ id }) => shownAs.get(id) === id);
}

/** The options shown under this one besides itself, in the order given. */
export function joinedUnder(id: OptionId, options: readonly Option[]): Option[] {
  const shownAs = resolveMerged(options);
  return options.filter((option) => option.id !== id && shownAs.get(option.id) === id);
}
