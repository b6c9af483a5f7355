import type { OptionId } from '../model/ids.ts';
import type { Option } from '../model/research.ts';
import { resolveMerged } from './resolve-merged.ts';

/** An option that stands for itself and for those joined with it, these in the order given. */
export interface JoinedOptions {
  option: Option;
  joined: Option[];
}

/** The options that lists show: of joined ones only the one that stands for all. */
export function shownOptions(options: readonly Option[]): Option[] {
  const shownAs = resolveMerged(options);
  return options.filter(({ id }) => shownAs.get(id) === id);
}

/** The options that lists show, each with those shown under it. */
export function groupJoined(options: readonly Option[]): JoinedOptions[] {
  const shownAs = resolveMerged(options);
  const joined = Map.groupBy(
    options.filter(({ id }) => shownAs.get(id) !== id),
    ({ id }) => shownAs.get(id),
  );
  return options
    .filter(({ id }) => shownAs.get(id) === id)
    .map((option) => ({ option, joined: joined.get(option.id) ?? [] }));
}

/** The options shown under this one besides itself, in the order given. */
export function joinedUnder(id: OptionId, options: readonly Option[]): Option[] {
  return groupJoined(options).find(({ option }) => option.id === id)?.joined ?? [];
}
