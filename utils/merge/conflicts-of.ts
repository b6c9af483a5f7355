import type { AnyRecord } from '../model/kinds.ts';
import { type Held, heldValues } from './held-values.ts';
import { isSameValue } from './same-value.ts';

/**
 * The fields a person has to choose in, each with the value shown first and then the others.
 * Two devices that wrote the same, or both deleted at different hours, have nothing to choose.
 */
export function conflictsOf(record: AnyRecord): Map<string, Held[]> {
  const open = new Map<string, Held[]>();
  for (const field of Object.keys(record.conflicts)) {
    const distinct = distinctValues(heldValues(record, field));
    const isBothDeleted = field === 'deletedAt' && distinct.every(({ value }) => value !== null);
    if (distinct.length > 1 && !isBothDeleted) open.set(field, distinct);
  }
  return open;
}

function distinctValues(held: Held[]): Held[] {
  return held.filter(
    ({ value }, i) => held.findIndex((other) => isSameValue(other.value, value)) === i,
  );
}
