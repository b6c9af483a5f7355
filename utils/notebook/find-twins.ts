import type { Option } from '../model/research.ts';
import { shownOptions } from './joined-options.ts';
import { type Identify, offerOption } from './offer-option.ts';

/** Two options that seem to be one treatment; 'ask' when it only may be. */
export interface Twins {
  arrived: Option;
  known: Option;
  trust: 'same' | 'ask';
}

/**
 * Which options that have just arrived look like one that was there before, of the same person and
 * condition. Each is named once.
 */
export function findTwins(
  options: readonly Option[],
  arrivedIds: ReadonlySet<string>,
  identify: Identify,
): Twins[] {
  const shown = shownOptions(options);
  return shown.flatMap((arrived): Twins[] => {
    if (!arrivedIds.has(arrived.id)) return [];
    const others = shown.filter(
      (one) =>
        !arrivedIds.has(one.id) &&
        one.personId === arrived.personId &&
        one.conditionId === arrived.conditionId,
    );
    const { name, genericName, treatmentKind } = arrived;
    const treatment = { mention: name, name: genericName, kind: treatmentKind };
    const offer = offerOption(treatment, others, identify);
    const known = others.find(({ id }) => id === offer.known?.id);
    return known ? [{ arrived, known, trust: offer.trust }] : [];
  });
}
