import {
  type Context,
  isAdvisedAgainst,
  isInTreatingContext,
  isNamedAsCause,
  isPartOfOther,
  isVerbHere,
} from './context.ts';
import { PLACE } from './mark-sections.ts';
import type { Mention } from './mention.ts';

/** Whether a mention is spoken of as a treatment where it stands. */
export function isTreatment(mention: Mention, context: Context): boolean {
  if (isPartOfOther(mention, context) || isNamedAsCause(mention, context)) return false;
  if (isAdvisedAgainst(mention, context) || isVerbHere(mention, context)) return false;
  const isCausing = ((context.places[mention.first] ?? 0) & PLACE.causing) !== 0;
  return !(mention.isEveryday || isCausing) || isInTreatingContext(mention, context);
}
