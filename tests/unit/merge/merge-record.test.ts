import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldValues } from '../../../utils/merge/held-values.ts';
import { mergeRecord, mergeRecords } from '../../../utils/merge/merge-record.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { SCHEMAS } from '../../../utils/model/kinds.ts';
import { sample } from '../notebook/sample-records.ts';
import { runs } from '../runs.ts';
import {
  FIELDS,
  joined,
  play,
  type Replica,
  type Step,
  standing,
  steps,
} from './edit-histories.ts';

const RUNS = { numRuns: runs(500) };
const pick = fc.nat();
const at = (states: Replica[], n: number) => states[n % states.length] as Replica;

/** What the merge decides; the two times are for display. */
function decided(record: AnyRecord) {
  const { createdAt, updatedAt, ...rest } = record;
  return rest;
}

describe('merging over any history of edits on three devices', () => {
  it('does not depend on who merges whom', () => {
    fc.assert(
      fc.property(steps, pick, pick, (history, i, j) => {
        const states = play(history);
        const [a, b] = [at(states, i).record, at(states, j).record];
        expect(mergeRecord(a, b)).toEqual(mergeRecord(b, a));
      }),
      RUNS,
    );
  });

  it('does not depend on the order of merges', () => {
    fc.assert(
      fc.property(steps, pick, pick, pick, (history, i, j, k) => {
        const states = play(history);
        const [a, b, c] = [at(states, i).record, at(states, j).record, at(states, k).record];
        const left = mergeRecord(mergeRecord(a, b), c);
        expect(mergeRecord(a, mergeRecord(b, c))).toEqual(left);
      }),
      RUNS,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(steps, pick, pick, (history, i, j) => {
        const states = play(history);
        const [a, b] = [at(states, i).record, at(states, j).record];
        const merged = mergeRecord(a, b);
        expect(mergeRecord(merged, b)).toBe(merged);
        expect(mergeRecord(a, a)).toBe(a);
      }),
      RUNS,
    );
  });

  it('keeps exactly the values that nobody overwrote knowing of them', () => {
    fc.assert(
      fc.property(steps, pick, pick, (history, i, j) => {
        const states = play(history);
        const merged = joined(at(states, i), at(states, j));
        for (const field of FIELDS) {
          const kept = heldValues(merged.record, field).map(({ value }) => value);
          const wanted = standing(merged, field).map(({ value }) => value);
          expect(kept.map(String).sort()).toEqual(wanted.map(String).sort());
        }
      }),
      RUNS,
    );
  });

  it('decides the same when every clock is wrong', () => {
    fc.assert(
      fc.property(
        steps,
        fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 24, maxLength: 24 }),
        (history, clocks) => {
          const otherClocks = history.map(
            (step, i): Step => (step.do === 'edit' ? { ...step, clock: clocks[i] ?? 0 } : step),
          );
          const [x, y] = [play(history), play(otherClocks)];
          expect(x.map(({ record }) => decided(record))).toEqual(
            y.map(({ record }) => decided(record)),
          );
        },
      ),
      RUNS,
    );
  });

  it('gives records that keep to their schema', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const records = play(history).map(({ record }) => record);
        const all = records.reduce(mergeRecord);
        expect(SCHEMAS.option.parse(all)).toEqual(all);
      }),
      RUNS,
    );
  });

  it('stays private, and out of the trash, while the devices disagree', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const all = play(history).reduce(joined);
        const isAny = (field: 'private' | 'deletedAt', value: unknown) =>
          standing(all, field).some((write) => write.value === value);
        expect(all.record.private).toBe(isAny('private', true));
        expect(all.record.deletedAt === null).toBe(isAny('deletedAt', null));
      }),
      RUNS,
    );
  });
});

describe('merging two notebooks', () => {
  it('keeps what only one side has, whatever the order', () => {
    const [a, b, c] = [sample('option', 1), sample('option', 2), sample('clip', 1)];
    const byKey = (records: AnyRecord[]) => records.map(({ kind, id }) => `${kind} ${id}`).sort();
    expect(byKey(mergeRecords([a, c], [b]))).toEqual(byKey([a, b, c]));
    expect(byKey(mergeRecords([b], [c, a]))).toEqual(byKey([a, b, c]));
  });

  it('leaves untouched records the very same objects', () => {
    const mine = [sample('option', 1), sample('clip', 2)];
    const theirs = structuredClone(mine);
    expect(mergeRecords(mine, theirs).every((record, i) => record === mine[i])).toBe(true);
  });
});

describe('bad input to a merge', () => {
  const mine = sample('option', 1, { name: 'mine' });

  it('keeps both values when two copies claim the same edit', () => {
    const merged = mergeRecord(mine, { ...mine, name: 'theirs' });
    const names = heldValues(merged, 'name').map(({ value }) => value);
    expect(names.sort()).toEqual(['mine', 'theirs']);
  });

  it('loses nothing when versions contradict the stamps', () => {
    const [device] = Object.keys(mine.versions) as (keyof typeof mine.versions)[];
    if (!device) throw new Error('no device');
    const liar = { ...mine, name: 'theirs', versions: { [device]: 9 }, stamps: { ...mine.stamps } };
    liar.stamps.name = [device, 7];
    const known = { ...mine, versions: { [device]: 8 } };
    const names = heldValues(mergeRecord(known, liar), 'name').map(({ value }) => value);
    expect(names.sort()).toEqual(['mine', 'theirs']);
  });

  it('prefers a value somebody set to one that an upgrade filled in', () => {
    const { name: _, ...stamps } = mine.stamps;
    const filledIn = { ...mine, name: '', stamps };
    expect(mergeRecord(filledIn, mine).name).toBe('mine');
    expect(mergeRecord(mine, filledIn).name).toBe('mine');
  });

  it('refuses to merge two different records', () => {
    expect(() => mergeRecord(mine, sample('option', 2))).toThrow('Not the same record');
  });
});
