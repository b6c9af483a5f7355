import type { Book } from '../../utils/app/read-book.ts';
import type { PersonId } from '../../utils/model/ids.ts';
import {
  type NamedTreatment,
  type OptionOffer,
  offerOption,
} from '../../utils/notebook/offer-option.ts';
import { type ConditionPick, settleCondition } from '../../utils/notebook/settle-condition.ts';
import { useIdentify } from './use-identify.ts';

export interface OfferPlace {
  personId: PersonId;
  condition: ConditionPick;
}

/** For a place in the notebook: which of its options each treatment may be saved together with. */
export function useOptionOffers(
  book: Book,
  treatments: readonly NamedTreatment[],
): (place: OfferPlace) => OptionOffer[] {
  const options = book.of('option');
  const identify = useIdentify([
    ...options.flatMap(({ name, genericName }) => [name, genericName]),
    ...treatments.flatMap(({ mention, name }) => [mention, name]),
  ]);
  return ({ personId, condition }) => {
    const own = book.of('condition').filter((one) => one.personId === personId);
    const settled = settleCondition(condition, own);
    const conditionId = settled && 'id' in settled ? settled.id : null;
    const isNew = settled !== null && conditionId === null;
    const isThere = (option: { personId: unknown; conditionId: unknown }) =>
      !isNew && option.personId === personId && option.conditionId === conditionId;
    return treatments.map((one) => offerOption(one, options.filter(isThere), identify));
  };
}
