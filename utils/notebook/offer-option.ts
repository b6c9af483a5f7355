import type { OptionId } from '../model/ids.ts';
import type { TreatmentKind } from '../model/page.ts';
import type { Option } from '../model/research.ts';
import type { TreatmentIdentity } from '../treatments/identify-treatment.ts';
import { foldedName, isSameName } from '../treatments/is-same-name.ts';
import { nameWithGeneric } from './name-with-generic.ts';
import { resolveMerged } from './resolve-merged.ts';
import type { NewOption } from './save-request.ts';

/** A treatment as a page or the person names it; `name` is the generic name, empty when not told. */
export interface NamedTreatment {
  mention: string;
  name: string;
  kind: TreatmentKind;
}

/** What a name stands for; null while that is not known. */
export type Identify = (name: string) => TreatmentIdentity | null;

/**
 * Where a treatment may be saved: a new option, and an option that is there already. 'same': it is
 * the same treatment, offered as the choice to begin with; 'ask': it may be, the person must say so.
 */
export interface OptionOffer {
  made: NewOption;
  known: { id: OptionId; title: string } | null;
  trust: 'same' | 'ask';
  /** True when the name means different treatments to different readers. */
  isAmbiguous: boolean;
}

const isSaid = (name: string) => foldedName(name, 'en') !== '';
/** Without the word list, names are compared as they are written. */
const literal = (name: string): TreatmentIdentity => ({
  key: `= ${foldedName(name, 'en')}`,
  mayBe: [],
  generic: '',
  kind: null,
  isAmbiguous: false,
});

/** Compares treatments by what their names stand for. */
class Matcher {
  readonly #identify: Identify;

  constructor(identify: Identify) {
    this.#identify = identify;
  }

  of(name: string): TreatmentIdentity {
    return this.#identify(name) ?? literal(name);
  }

  /** The name tells most; a generic name that the person gave tells it where the name does not. */
  ofOption({ name, genericName }: Pick<Option, 'name' | 'genericName'>): TreatmentIdentity {
    const own = this.of(name);
    const isKnown = !own.key.startsWith('=');
    return isKnown || !isSaid(genericName) ? own : this.of(genericName);
  }
}

function trustIn(a: TreatmentIdentity, b: TreatmentIdentity): OptionOffer['trust'] | null {
  const isAsked = a.isAmbiguous || b.isAmbiguous;
  if (a.key === b.key) return isAsked ? 'ask' : 'same';
  return a.mayBe.includes(b.key) || b.mayBe.includes(a.key) ? 'ask' : null;
}

/**
 * What to offer for a treatment: the option of the same concept, under whatever name, and what a new
 * one would be called. `known` are the options it may be joined with.
 */
export function offerOption(
  { mention, name, kind }: NamedTreatment,
  known: readonly Option[],
  identify: Identify,
): OptionOffer {
  const matcher = new Matcher(identify);
  const own = matcher.of(mention);
  // What a page takes an ambiguous word for is a guess; what the person wrote beside it is not.
  const wanted = own.isAmbiguous ? own : matcher.ofOption({ name: mention, genericName: name });
  const generic = name || own.generic;
  const isPlain = own.isAmbiguous || isSameName(mention, generic);
  const treatmentKind = kind === 'other' ? (own.kind ?? kind) : kind;
  const made = { name: mention, genericName: isPlain ? '' : generic, treatmentKind };
  const matches = isSaid(mention)
    ? known.map((option) => ({ option, trust: trustIn(wanted, matcher.ofOption(option)) }))
    : [];
  const best =
    matches.find(({ trust }) => trust === 'same') ?? matches.find(({ trust }) => trust === 'ask');
  const { isAmbiguous } = own;
  if (!best?.trust) return { made, known: null, trust: 'same', isAmbiguous };
  const id = resolveMerged(known).get(best.option.id) ?? best.option.id;
  const shown = known.find((option) => option.id === id) ?? best.option;
  return {
    made,
    known: { id, title: nameWithGeneric(shown.name, shown.genericName) },
    trust: best.trust,
    isAmbiguous,
  };
}
