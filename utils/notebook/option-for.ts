import type { OptionId } from '../model/ids.ts';
import type { TreatmentKind } from '../model/page.ts';
import type { Option } from '../model/research.ts';
import { resolveMerged } from './resolve-merged.ts';
import type { NewOption } from './save-request.ts';

/** A treatment as a page names it: its own word, and the generic name. */
export interface NamedTreatment {
  mention: string;
  name: string;
  kind: TreatmentKind;
}

const fold = (name: string) => name.trim().toLowerCase();
const namesOf = ({ name, genericName }: Pick<Option, 'name' | 'genericName'>) =>
  [name, genericName].filter((one) => one !== '').map(fold);

/** The option a treatment belongs to: one with its name, generic name or the page's word, else a new one. */
export function optionFor(
  { mention, name, kind }: NamedTreatment,
  known: readonly Option[],
): { id: OptionId } | NewOption {
  const having = (word: string) => known.find((option) => namesOf(option).includes(fold(word)));
  const same = having(name) ?? having(mention);
  if (same) return { id: resolveMerged(known).get(same.id) ?? same.id };
  const isOwnName = fold(mention) === fold(name);
  return {
    name: mention,
    genericName: isOwnName ? '' : name,
    treatmentKind: kind,
  };
}
