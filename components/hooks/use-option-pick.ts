import { useState } from 'preact/hooks';
import type { Book } from '../../utils/app/read-book.ts';
import type { Option } from '../../utils/model/research.ts';
import type { NamedTreatment, OptionOffer } from '../../utils/notebook/offer-option.ts';
import type { ClipRequest } from '../../utils/notebook/save-request.ts';
import { takeOffer } from '../../utils/notebook/take-offer.ts';
import { type OfferPlace, useOptionOffers } from './use-option-offers.ts';

type Pick = ClipRequest['option'];

/**
 * The option a passage is about, as picked from those of a place or typed, and the one that a typed name
 * may be joined with.
 */
export function useOptionPick(book: Book, suggested: NamedTreatment | null) {
  const [pick, setPick] = useState<Pick>(() => suggested && asNew(suggested));
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const typed = pick && 'name' in pick && pick.name.trim() !== '' ? [asNamed(pick)] : [];
  const offersFor = useOptionOffers(book, typed);
  const listFor = ({ personId, condition }: OfferPlace): Option[] => {
    const conditionId = condition && 'id' in condition ? condition.id : null;
    return book
      .of('option')
      .filter((one) => one.personId === personId && one.conditionId === conditionId)
      .filter((one) => one.mergedInto === null);
  };
  const settle = (place: OfferPlace): Pick => {
    const [offer]: OptionOffer[] = offersFor(place);
    // Another person or condition may have been chosen since.
    if (pick && 'id' in pick) return listFor(place).some(({ id }) => id === pick.id) ? pick : null;
    return offer ? takeOffer(offer, turned) : null;
  };
  return { pick, setPick, turned, setTurned, offersFor, listFor, settle };
}

const asNew = ({ mention, name, kind }: NamedTreatment) => ({
  name: mention,
  genericName: name,
  treatmentKind: kind,
});

const asNamed = ({ name, genericName, treatmentKind }: Extract<Pick, { name: string }>) => ({
  mention: name.trim(),
  name: genericName,
  kind: treatmentKind,
});
