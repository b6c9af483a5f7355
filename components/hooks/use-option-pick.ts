import { useState } from 'preact/hooks';
import type { DraftValues } from '../../utils/app/draft-values.ts';
import type { Book } from '../../utils/app/read-book.ts';
import type { Option } from '../../utils/model/research.ts';
import type { NamedTreatment, OptionOffer } from '../../utils/notebook/offer-option.ts';
import type { ClipRequest } from '../../utils/notebook/save-request.ts';
import { takeOffer } from '../../utils/notebook/take-offer.ts';
import { type OfferPlace, useOptionOffers } from './use-option-offers.ts';

type Picked = ClipRequest['option'];

/**
 * The option a passage is about, as picked from those of a place or typed, and the one that a typed name
 * may be joined with; `began` is what was picked and typed before.
 */
export function useOptionPick(
  book: Book,
  suggested: NamedTreatment | null,
  began: Pick<DraftValues, 'option' | 'turned'> | undefined,
) {
  const [pick, setPick] = useState<Picked>(() =>
    began ? began.option : suggested && asNew(suggested),
  );
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set(began?.turned));
  const typed = pick && 'name' in pick && pick.name.trim() !== '' ? [asNamed(pick)] : [];
  const offersFor = useOptionOffers(book, typed);
  const listFor = ({ personId, condition }: OfferPlace): Option[] => {
    const conditionId = condition && 'id' in condition ? condition.id : null;
    return book
      .of('option')
      .filter((one) => one.personId === personId && one.conditionId === conditionId)
      .filter((one) => one.mergedInto === null);
  };
  const settle = (place: OfferPlace): Picked => {
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

const asNamed = ({ name, genericName, treatmentKind }: Extract<Picked, { name: string }>) => ({
  mention: name.trim(),
  name: genericName,
  kind: treatmentKind,
});
