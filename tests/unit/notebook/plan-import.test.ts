import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { heldValues } from '../../../utils/merge/held-values.ts';
import { mergeRecord } from '../../../utils/merge/merge-record.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { countImport } from '../../../utils/notebook/count-import.ts';
import { importChanges } from '../../../utils/notebook/import-changes.ts';
import type { Here, ImportAnswers } from '../../../utils/notebook/import-plan.ts';
import { planImport } from '../../../utils/notebook/plan-import.ts';
import { undoOf } from '../../../utils/notebook/undo.ts';
import { FIELDS, play, type Replica, steps } from '../merge/edit-histories.ts';
import { runs } from '../runs.ts';
import { ctx, otherCtx, sample, sampleNotebook, uuid } from './sample-records.ts';

const NONE: ImportAnswers = new Map();
const option = sample('option', 3, { name: 'A' });

function here(records: AnyRecord[], rest: Partial<Here> = {}): Here {
  return { records, purged: new Set(), unreadable: new Set(), device: ctx.device, ...rest };
}

/** The notebook after an import. */
function imported(own: AnyRecord[], incoming: AnyRecord[], answers = NONE): AnyRecord[] {
  const changes = importChanges(planImport(here(own), incoming), answers, ctx);
  const byId = new Map(own.map((record) => [record.id as string, record]));
  for (const { after } of changes) byId.set(after.id, after);
  return [...byId.values()];
}

const stateOf = (own: AnyRecord[], incoming: AnyRecord, rest: Partial<Here> = {}) =>
  planImport(here(own, rest), [incoming]).items[0];

const valuesOf = (record: AnyRecord, field: string) => [
  ...new Set(heldValues(record, field).map(({ value }) => String(value))),
];
const renamed = (name: string, by = ctx) => editRecord(option, { name }, by);
const trashed = editRecord(option, { deletedAt: 5 }, otherCtx);

describe('how a record of the file stands to the one here', () => {
  const cases: [string, AnyRecord[], AnyRecord, string][] = [
    ['only in the file', [], option, 'new'],
    ['the same on both sides', [option], structuredClone(option), 'same'],
    ['edited there', [option], renamed('B', otherCtx), 'changed-there'],
    ['edited here', [renamed('B')], option, 'changed-here'],
    ['edited on both sides', [renamed('B')], renamed('C', otherCtx), 'changed-both'],
    ['deleted there', [option], trashed, 'deleted-there'],
    ['deleted here', [trashed], option, 'deleted-here'],
    ['deleted there and edited here', [renamed('B')], trashed, 'deleted-there'],
    ['deleted on both sides', [trashed], editRecord(option, { deletedAt: 9 }, ctx), 'changed-both'],
    [
      'deleted there, which was overruled here',
      [editRecord(trashed, { deletedAt: null }, ctx)],
      trashed,
      'changed-here',
    ],
    ['here under another kind', [sample('clip', 3)], option, 'blocked'],
  ];
  it.each(cases)('%s', (_what, own, incoming, state) => {
    expect(stateOf(own, incoming)?.state).toBe(state);
  });

  it('names each field that differs, with both values and what stands', () => {
    const mine = editRecord(renamed('B'), { note: 'mine' }, ctx);
    const theirs = editRecord(renamed('C', otherCtx), { howSure: 2 }, otherCtx);
    expect(stateOf([mine], theirs)?.differences).toEqual([
      { field: 'name', here: 'B', there: 'C', outcome: 'both' },
      { field: 'howSure', here: null, there: 2, outcome: 'there' },
      { field: 'note', here: 'mine', there: '', outcome: 'here' },
    ]);
  });

  it('says whether the side that kept a deleted record has changed it', () => {
    expect(stateOf([option], trashed)?.isChangedElsewhere).toBe(false);
    expect(stateOf([renamed('B')], trashed)?.isChangedElsewhere).toBe(true);
    expect(stateOf([trashed], option)?.isChangedElsewhere).toBe(false);
    expect(stateOf([trashed], renamed('B'))?.isChangedElsewhere).toBe(true);
  });
});

describe('what an import leaves out', () => {
  it('is what was deleted for good here, with what is new below it', () => {
    const below = sample('statement', 4, { optionId: uuid(3) });
    const plan = planImport(here([], { purged: new Set([option.id]) }), [option, below]);
    expect(countImport(plan)).toMatchObject({ 'gone-here': 2, new: 0 });
    expect(importChanges(plan, NONE, ctx)).toEqual([]);
  });

  it('is what cannot be read here, so that it stays to be looked at', () => {
    expect(stateOf([], option, { unreadable: new Set([option.id]) })?.state).toBe('blocked');
  });

  it('is the record of the browser that wrote the file', () => {
    const id = uuid<typeof ctx.device>(0xd9);
    const browser = editRecord(sample('device', 0xd9), { name: 'PC' }, { device: id, now: 1 });
    const named = sample('device', 0xd8, { name: 'Laptop' });
    expect(imported([], [browser, named])).toEqual([named]);
  });

  it('is the second of two kinds that claim one id', () => {
    const plan = planImport(here([]), [option, sample('clip', 3)]);
    expect(plan.items.map(({ state }) => state)).toEqual(['new', 'blocked']);
  });
});

describe('deleting', () => {
  it('never comes out of a file without being asked', () => {
    const [kept] = imported([option], [trashed]);
    expect(kept?.deletedAt).toBeNull();
    expect(importChanges(planImport(here([kept as AnyRecord]), [trashed]), NONE, ctx)).toEqual([]);
  });

  it('is done when the person says so, and counts from today', () => {
    const answers: ImportAnswers = new Map([[option.id, 'trash']]);
    expect(imported([option], [trashed], answers)[0]?.deletedAt).toBe(ctx.now);
  });

  it('here stands unless the person brings the record back', () => {
    expect(imported([trashed], [option])[0]?.deletedAt).toBe(5);
    const answers: ImportAnswers = new Map([[option.id, 'keep']]);
    expect(imported([trashed], [option], answers)[0]?.deletedAt).toBeNull();
  });
});

describe('any two notebooks with a common past', () => {
  const pairs = fc.tuple(steps, fc.nat(), fc.nat(), fc.constantFrom('keep', 'trash', undefined));
  const RUNS = { numRuns: runs(500) };
  type Pair = typeof pairs extends fc.Arbitrary<infer P> ? P : never;
  const draw = ([history, i, j, answer]: Pair) => {
    const states = play(history);
    const mine = (states[i % states.length] as Replica).record;
    const theirs = (states[j % states.length] as Replica).record;
    const answers: ImportAnswers = new Map(answer ? [[mine.id, answer]] : []);
    return { mine, theirs, answers };
  };

  it('are as after the first import when the same file is imported again', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { mine, theirs, answers } = draw(pair);
        const once = imported([mine], [theirs], answers);
        const again = importChanges(planImport(here(once), [theirs]), answers, ctx);
        expect(again).toEqual([]);
      }),
      RUNS,
    );
  });

  it('lose nothing that is not deleted here, and no value that somebody set unseen', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { mine, theirs } = draw(pair);
        const [after] = imported([mine], [theirs]);
        if (mine.deletedAt === null) expect(after?.deletedAt).toBeNull();
        const merged = mergeRecord(mine, theirs);
        for (const field of FIELDS.filter((name) => name !== 'deletedAt')) {
          expect(valuesOf(after as AnyRecord, field)).toEqual(valuesOf(merged, field));
        }
      }),
      RUNS,
    );
  });

  it('can be taken back to where they were', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { mine, theirs, answers } = draw(pair);
        const plan = planImport(here([mine]), [theirs]);
        for (const { before, after } of importChanges(plan, answers, ctx)) {
          const back = undoOf(before, after, after, ctx);
          if (back === 'changed-since') throw new Error(back);
          for (const field of FIELDS) {
            expect(valuesOf(back, field).toSorted()).toEqual(valuesOf(mine, field).toSorted());
          }
        }
      }),
      RUNS,
    );
  });
});

it('brings a whole notebook into an empty one, but for its browsers that signed themselves', () => {
  const records = sampleNotebook();
  expect(imported([], records)).toEqual(records);
});
