import fc from 'fast-check';
import { createRecord, editRecord } from '../../../utils/merge/edit-record.ts';
import { mergeRecord } from '../../../utils/merge/merge-record.ts';
import type { DeviceId } from '../../../utils/model/ids.ts';
import type { RecordOf } from '../../../utils/model/kinds.ts';
import { sample, uuid } from '../notebook/sample-records.ts';

type Option = RecordOf<'option'>;

export const FIELDS = ['name', 'note', 'howSure', 'private', 'deletedAt'] as const;
export type Field = (typeof FIELDS)[number];

/** What somebody did on one of three devices; `clock` is whatever that device believes the time is. */
export type Step =
  | { do: 'edit'; device: number; patch: Partial<Pick<Option, Field>>; clock: number }
  | { do: 'receive'; device: number; from: number };

/** A write as an all-knowing observer saw it. */
interface Write {
  field: string;
  value: unknown;
  /** The writes of any field that the writer had seen. */
  past: ReadonlySet<Write>;
}

/** A device's copy, and what the observer knows of it. */
export interface Replica {
  record: Option;
  seen: ReadonlySet<Write>;
}

const DEVICES: DeviceId[] = [uuid(0xa1), uuid(0xa2), uuid(0xa3)];
const device = fc.integer({ min: 0, max: 2 });
const patch = fc.record(
  {
    name: fc.constantFrom('a', 'b', 'c'),
    note: fc.string({ maxLength: 3 }),
    howSure: fc.constantFrom(null, 1, 2),
    private: fc.boolean(),
    deletedAt: fc.constantFrom(null, 5, 6),
  },
  { requiredKeys: [] },
);
/** Clocks that are years off, backwards too. */
const clock = fc.integer({ min: 0, max: 4e12 });

export const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('edit' as const), device, patch, clock }),
    fc.record({ do: fc.constant('receive' as const), device, from: device }),
  ),
  { maxLength: 24 },
);

/** Every state that any of the three copies was ever in, the last three last. */
export function play(history: readonly Step[]): Replica[] {
  const { kind, id, createdAt, updatedAt, versions, stamps, conflicts, ...fields } = sample(
    'option',
    3,
  );
  const start = createRecord(kind, id, fields, { device: DEVICES[0] as DeviceId, now: createdAt });
  const first = FIELDS.map((field): Write => ({ field, value: start[field], past: new Set() }));
  const replicas: Replica[] = DEVICES.map(() => ({ record: start, seen: new Set(first) }));
  const states = [...replicas];
  for (const step of history) {
    const mine = replicas[step.device] as Replica;
    const next =
      step.do === 'edit' ? edited(mine, step) : joined(mine, replicas[step.from] as Replica);
    replicas[step.device] = next;
    states.push(next);
  }
  return [...states, ...replicas];
}

/** Both copies put together, for the record by the code under test, for the observer by set union. */
export function joined(a: Replica, b: Replica): Replica {
  return { record: mergeRecord(a.record, b.record), seen: new Set([...a.seen, ...b.seen]) };
}

/** The writes of a field that nobody overwrote knowing of them. */
export function standing({ seen }: Replica, field: Field): Write[] {
  const writes = [...seen].filter((write) => write.field === field);
  return writes.filter((write) => !writes.some((other) => other.past.has(write)));
}

function edited(mine: Replica, step: Step & { do: 'edit' }): Replica {
  const ctx = { device: DEVICES[step.device] as DeviceId, now: step.clock };
  const record = editRecord(mine.record, step.patch, ctx);
  const seen = new Set(mine.seen);
  for (const field of FIELDS) {
    const value = step.patch[field];
    if (value === undefined || value === mine.record[field]) continue;
    seen.add({ field, value, past: mine.seen });
  }
  return { record, seen };
}
