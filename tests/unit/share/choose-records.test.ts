import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionId, PersonId } from '../../../utils/model/ids.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { withheldReasons } from '../../../utils/notebook/inherit-private.ts';
import { chooseRecords } from '../../../utils/share/choose-records.ts';
import type { ShareChoice } from '../../../utils/share/share-choice.ts';
import { anyNotebook, wordOf } from '../export/any-notebook.ts';
import { ctx, sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';
import { runs } from '../runs.ts';
import { PERSON_ID } from '../visit/sample-records.ts';

const ME = uuid<PersonId>(1);
const everything = (personId: PersonId = ME): ShareChoice => [
  { personId, conditions: 'all', isHealthIncluded: true },
];
const only = (...conditions: number[]): ShareChoice => [
  {
    personId: ME,
    conditions: new Set(conditions.map((n) => uuid<ConditionId>(n))),
    isHealthIncluded: false,
  },
];
const numbers = (records: { id: string }[]) =>
  records.map(({ id }) => Number.parseInt(id.slice(-4), 16)).sort((a, b) => a - b);
const changed = (n: number, patch: object): AnyRecord[] =>
  sampleNotebook().map((one) => (one.id === uuid(n) ? ({ ...one, ...patch } as AnyRecord) : one));

describe('what leaves in a share', () => {
  it('is everything of a person, with the clinicians it names and nothing of the browser', () => {
    const { records, tombstones } = chooseRecords(sampleNotebook(), everything());
    expect(numbers(records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(tombstones).toEqual([]);
  });

  it('is a condition with all below it, and the person it belongs to', () => {
    const others = [
      ...sampleNotebook(),
      sample('condition', 20, { name: 'Another' }),
      sample('option', 21, { conditionId: uuid(20) }),
      sample('statement', 22, { optionId: uuid(21) }),
      sample('question', 23),
    ];
    const { records } = chooseRecords(others, only(2));
    expect(numbers(records)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 12]);
  });

  it('is nothing of another person', () => {
    expect(chooseRecords(sampleNotebook(), everything(uuid(99))).records).toEqual([]);
  });

  it('has no clinician that nothing names', () => {
    const { records } = chooseRecords(changed(8, { clinicianId: null }), everything());
    expect(numbers(records)).not.toContain(12);
  });

  it('says to the sender that something private stays, and only then', () => {
    expect(chooseRecords(changed(3, { private: true }), everything()).isSomethingHeldBack).toBe(
      true,
    );
    expect(chooseRecords(sampleNotebook(), everything()).isSomethingHeldBack).toBe(false);
    expect(chooseRecords(changed(10, { private: true }), only(2)).isSomethingHeldBack).toBe(false);
  });

  it('is only the fact that something was deleted, and nothing it said', () => {
    const option = sample('option', 30, { conditionId: uuid(2), name: 'Gone', deletedAt: 7 });
    const { records, tombstones } = chooseRecords([...sampleNotebook(), option], everything());
    expect(numbers(records)).not.toContain(30);
    const { versions, stamps } = option;
    expect(tombstones).toEqual([
      { kind: 'option', id: option.id, deletedAt: 7, versions, stamp: stamps.deletedAt },
    ]);
  });

  it('has no sign of what was deleted below something private or not chosen', () => {
    const option = sample('option', 30, { conditionId: uuid(20), deletedAt: 7 });
    const records = (isPrivate: boolean) => [
      ...sampleNotebook(),
      sample('condition', 20, { private: isPrivate }),
      option,
    ];
    expect(chooseRecords(records(false), everything()).tombstones).toHaveLength(1);
    expect(chooseRecords(records(true), everything()).tombstones).toEqual([]);
    expect(chooseRecords(records(false), only(2)).tombstones).toEqual([]);
  });

  it('has an empty link without a stamp where a link led to what stays', () => {
    const hidden = sample('option', 31, { conditionId: uuid(2), private: true });
    const optionIds = [uuid(3), hidden.id];
    const records = [...changed(8, { optionIds }), hidden];
    const visit = chooseRecords(records, everything()).records.find(({ kind }) => kind === 'visit');
    expect(visit).toMatchObject({ optionIds: [uuid(3)] });
    expect(visit?.stamps).not.toHaveProperty('optionIds');
    expect(visit?.stamps).toHaveProperty('reason');
  });

  it('has no rival value that names what stays', () => {
    const stamp = [ctx.device, 1];
    const conflicts = {
      conditionId: [{ value: uuid(20), stamp }],
      name: [{ value: 'Other', stamp }],
    };
    const records = [...changed(3, { conflicts }), sample('condition', 20, { private: true })];
    const option = chooseRecords(records, everything()).records.find((one) => one.id === uuid(3));
    expect(Object.keys(option?.conflicts ?? {})).toEqual(['name']);
  });
});

describe('over any notebook', () => {
  const me = everything(PERSON_ID as PersonId);

  it('a share is as if withheld records had never been written', () => {
    fc.assert(
      fc.property(anyNotebook(), (records) => {
        const reasons = withheldReasons(records);
        const open = records.filter(({ id }) => !reasons.has(id));
        const { isSomethingHeldBack: _, ...share } = chooseRecords(records, me);
        expect(chooseRecords(open, me)).toMatchObject(share);
        const text = JSON.stringify(share);
        for (const id of reasons.keys()) {
          expect(text).not.toContain(id);
          expect(text).not.toContain(wordOf(id));
        }
      }),
      { numRuns: runs(150) },
    );
  }, 60_000);

  it('a share names no record that is not in it', () => {
    fc.assert(
      fc.property(anyNotebook(), (records) => {
        const { records: shared } = chooseRecords(records, me);
        const inside = new Set<string>(shared.map(({ id }) => id));
        const text = JSON.stringify(shared);
        for (const { id } of records) if (!inside.has(id)) expect(text).not.toContain(id);
      }),
      { numRuns: runs(150) },
    );
  }, 60_000);
});
