import type { OptionOffer } from './offer-option.ts';
import type { ClipRequest } from './save-request.ts';

/** Where a treatment is saved: as offered, or the other way when the person turned the offer. */
export function takeOffer(
  { made, known, trust }: OptionOffer,
  turned: ReadonlySet<string>,
): ClipRequest['option'] {
  const isTogether = known !== null && (trust === 'same') !== turned.has(made.name);
  return isTogether ? { id: known.id } : made;
}
