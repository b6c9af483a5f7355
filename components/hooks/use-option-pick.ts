import { useState } from 'preact/hooks';
import type { Book } from '../../utils/app/read-book.ts';
import type { NamedTreatment, OptionOffer } from '../../utils/notebook/offer-option.ts';
import type { ClipRequest } from '../../utils/notebook/save-request.ts';
import { takeOffer } from '../../utils/notebook/take-offer.ts';
import { type OfferPlace, useOptionOffers } from './use-option-offers.ts';

type Pick = ClipRequest['option'];

/** The option a passage is about, as picked or typed, and the one that a typed name may be joined with. */
export function useOptionPick(book: Book, suggested: NamedTreatment | null) {
  const [pick, setPick] = useState<Pick>(() => suggested && asNew(suggested));
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const typed = pick && 'name' in pick && pick.name.trim() !== '' ? [asNamed(pick)] : [];
  const offersFor = useOptionOffers(book, typed);
  const settle = (place: OfferPlace): Pick => {
    const [offer]: OptionOffer[] = offersFor(place);
    if (pick && 'id' in pick) return pick;
    return offer ? takeOffer(offer, turned) : null;
  };
  return { pick, setPick, turned, setTurned, offersFor, settle };
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
