import fc from 'fast-check';
import { createRecord, editRecord } from '../../../utils/merge/edit-record.ts';
import type { ConditionId, DeviceId, OptionId, PersonId } from '../../../utils/model/ids.ts';
import type { AnyRecord, RecordOf } from '../../../utils/model/kinds.ts';
import { blank } from '../../../utils/notebook/blank-records.ts';
import { importChanges } from '../../../utils/notebook/import-changes.ts';
import { chooseRecords } from '../../../utils/share/choose-records.ts';
import { planShare } from '../../../utils/share/plan-share.ts';
import { sample, uuid } from '../notebook/sample-records.ts';

type Option = RecordOf<'option'>;

export const FIELDS = ['name', 'note', 'howSure', 'deletedAt'] as const;
type Field = (typeof FIELDS)[number];

/** What somebody did in one of three notebooks; `clock` is whatever that browser believes the time is. */
export type Step =
  | { do: 'edit'; at: number; option: number; patch: Partial<Pick<Option, Field>>; clock: number }
  | { do: 'share'; at: number; to: number; trash: boolean; clock: number };

/** A write as an all-knowing observer saw it, with the writes that its writer knew of. */
interface Write {
  option: string;
  field: string;
  value: unknown;
  past: ReadonlySet<Write>;
}

export interface Notebook {
  device: DeviceId;
  records: ReadonlyMap<string, AnyRecord>;
  seen: ReadonlySet<Write>;
}

const OPTIONS = 3;
const at = fc.integer({ min: 0, max: 2 });
/** Clocks that are years off, backwards too. */
const clock = fc.integer({ min: 1, max: 4e12 });
const patch = fc.record(
  {
    name: fc.constantFrom('a', 'b', 'c'),
    note: fc.string({ maxLength: 2 }),
    howSure: fc.constantFrom(null, 1, 2),
    deletedAt: fc.constantFrom(null, null, 5),
  },
  { requiredKeys: [] },
);

export const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('edit' as const), at, option: at, patch, clock }),
    fc.record({ do: fc.constant('share' as const), at, to: at, trash: fc.boolean(), clock }),
  ),
  { maxLength: 20 },
);

/** The three notebooks after a history that began with the first one's. */
export function play(history: readonly Step[]): Notebook[] {
  const notebooks = start();
  for (const step of history) {
    const own = notebooks[step.at] as Notebook;
    if (step.do === 'edit') notebooks[step.at] = edited(own, step);
    else notebooks[step.to] = shared(own, notebooks[step.to] as Notebook, step);
  }
  return notebooks;
}

/** The writes of a field that nobody overwrote knowing of them. */
export function standing({ seen }: Notebook, option: string, field: string): unknown[] {
  const writes = [...seen].filter((one) => one.option === option && one.field === field);
  return writes
    .filter((write) => !writes.some((other) => other.past.has(write)))
    .map(({ value }) => value);
}

function start(): Notebook[] {
  const first: EditableContext = { device: uuid(0xa0), now: 5 };
  const options = Array.from({ length: OPTIONS }, (_, i) =>
    createRecord('option', uuid<OptionId>(30 + i), optionFields(), first),
  );
  const records = [sample('person', 1), sample('condition', 2), ...options];
  const seen = options.flatMap((option) =>
    FIELDS.map(
      (field): Write => ({ option: option.id, field, value: option[field], past: new Set() }),
    ),
  );
  const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  const empty = { records: new Map<string, AnyRecord>(), seen: new Set<Write>() };
  return [
    { device: uuid(0xa0), records: byId, seen: new Set(seen) },
    { device: uuid(0xa1), ...empty },
    { device: uuid(0xa2), ...empty },
  ];
}

type EditableContext = { device: DeviceId; now: number };

const optionFields = () => ({
  ...blank('option'),
  personId: uuid<PersonId>(1),
  conditionId: uuid<ConditionId>(2),
  statusAt: 0,
});

function edited(own: Notebook, step: Step & { do: 'edit' }): Notebook {
  const record = own.records.get(uuid(30 + step.option));
  if (record?.kind !== 'option') return own;
  const after = editRecord(record, step.patch, { device: own.device, now: step.clock });
  return withWrites(own, record, after);
}

/** Sends everything from one notebook to another; `trash` is the answer to all that was deleted on one side. */
function shared(from: Notebook, to: Notebook, step: Step & { do: 'share' }): Notebook {
  if (from === to) return to;
  const share = chooseRecords(from.records.values(), [
    { personId: uuid(1), conditions: 'all', isHealthIncluded: true },
  ]);
  const here = {
    records: to.records.values(),
    purged: new Set<string>(),
    unreadable: new Set<string>(),
    device: to.device,
  };
  const plan = planShare(here, share);
  const answers = new Map(
    plan.items.map(
      ({ incoming }) => [incoming.id as string, step.trash ? 'trash' : 'keep'] as const,
    ),
  );
  const living = new Set<string>(share.records.map(({ id }) => id));
  const gone = new Set<string>(share.tombstones.map(({ id }) => id));
  const told = [...from.seen].filter(
    ({ option, field }) =>
      living.has(option) || (gone.has(option) && to.records.has(option) && field === 'deletedAt'),
  );
  const joined: Notebook = { ...to, seen: new Set([...to.seen, ...told]) };
  const changes = importChanges(plan, answers, { device: to.device, now: step.clock });
  return changes.reduce((next, { before, after }) => {
    const item = plan.items.find(({ incoming }) => incoming.id === after.id);
    return withWrites(next, item?.merged ?? before, after);
  }, joined);
}

/** The notebook with a record's next state; each field that this browser stamped anew is a write. */
function withWrites(own: Notebook, before: AnyRecord | null, after: AnyRecord): Notebook {
  const records = new Map(own.records).set(after.id, after);
  const seen = new Set(own.seen);
  for (const field of FIELDS) {
    const isNew = String(after.stamps[field]) !== String(before?.stamps[field]);
    if (after.kind !== 'option' || !isNew) continue;
    seen.add({ option: after.id, field, value: after[field], past: own.seen });
  }
  return { ...own, records, seen };
}
