import type { AnyRecord } from '../model/kinds.ts';
import type { Rival, Stamp, Versions } from '../model/record.ts';
import type { Named } from './fields.ts';
import { canonicalText } from './same-value.ts';

/** One value of a field and the edit that set it; no stamp when an upgrade filled the field in. */
export interface Held {
  value: unknown;
  stamp: Stamp | undefined;
}

/** Every value a record holds for a field: the one shown and its rivals. */
export function heldValues(record: AnyRecord, field: string): Held[] {
  const shown = { value: (record as Named)[field], stamp: record.stamps[field] };
  return [shown, ...(record.conflicts[field] ?? [])];
}

/** True when whoever wrote `versions` had seen the edit. */
export function hasSeen(versions: Versions, stamp: Stamp): boolean {
  return (versions[stamp[0]] ?? 0) >= stamp[1];
}

/**
 * Orders the values of a field the same way on every device, the one to show first. Clocks have no
 * say. Where one side can do harm the harmless one leads: private before not, kept before deleted.
 */
export function inShownOrder(field: string, held: Held[]): Held[] {
  if (held.length < 2) return held;
  return held
    .map((one) => ({ one, text: canonicalText(one.value) }))
    .sort((a, b) => {
      const byCare = careRank(field, a.one) - careRank(field, b.one);
      const byCount = (b.one.stamp?.[1] ?? 0) - (a.one.stamp?.[1] ?? 0);
      return (
        byCare || byCount || compare(stampText(b.one), stampText(a.one)) || compare(a.text, b.text)
      );
    })
    .filter(({ text, one }, i, all) => {
      const last = all[i - 1];
      return !last || last.text !== text || stampText(last.one) !== stampText(one);
    })
    .map(({ one }) => one);
}

/** The rivals as a record keeps them. */
export function asRivals(held: Held[]): Rival[] {
  return held.flatMap(({ value, stamp }) => (stamp ? [{ value, stamp } as Rival] : []));
}

function careRank(field: string, { value }: Held): number {
  if (field === 'private') return value === true ? 0 : 1;
  if (field === 'deletedAt') return value === null ? 0 : 1;
  return 0;
}

const stampText = ({ stamp }: Held) => (stamp ? stamp.join(':') : '');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
