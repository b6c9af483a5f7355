import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { hiddenIds } from '../../../utils/notebook/hidden.ts';
import { withheldIds, withheldReasons } from '../../../utils/notebook/inherit-private.ts';
import { expiredIds } from '../../../utils/notebook/trash.ts';
import { sample, sampleNotebook, uuid } from './sample-records.ts';

const numbers = (ids: Iterable<string>) =>
  [...ids].map((id) => Number.parseInt(id.slice(-4), 16)).sort((a, b) => a - b);

/** The sample notebook with some records changed in place. */
const changed = (n: number, patch: object): AnyRecord[] =>
  sampleNotebook().map((record) =>
    record.id === uuid(n) ? ({ ...record, ...patch } as AnyRecord) : record,
  );

describe('private is inherited', () => {
  it.each([
    ['a person: all of theirs', 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['a condition: its options, clips, questions and visits', 2, [2, 3, 4, 5, 6, 7, 8, 9]],
    ['an option: its statements, clips and questions', 3, [3, 4, 5, 6, 7, 9]],
    ['a statement: itself', 4, [4]],
    ['a clip: what quotes it, and its source', 5, [4, 5, 6, 7, 9]],
    ['a source: itself', 6, [6]],
    ['a question: its place in visits', 7, [7, 9]],
    ['a visit: its questions in it', 8, [8, 9]],
    ['a medicine: itself', 10, [10]],
    ['a clinician: itself, not the visit', 12, [12]],
  ])('from %s', (_what, n, withheld) => {
    expect(numbers(withheldIds(changed(n, { private: true })))).toEqual(withheld);
  });

  it('from nothing when nothing is private', () => {
    expect(withheldIds(sampleNotebook()).size).toBe(0);
  });

  it('from an option to those joined into it, and not to the one it was joined into', () => {
    const options = [sample('option', 3), sample('option', 30, { mergedInto: uuid(3) } as object)];
    const clip = sample('clip', 31, { optionId: uuid(30) } as object);
    const privately = (n: number) =>
      withheldIds(
        [...options, clip].map((r) => ({ ...r, private: r.id === uuid(n) }) as AnyRecord),
      );
    expect(numbers(privately(3))).toEqual([3, 30, 31]);
    expect(numbers(privately(30))).toEqual([30, 31]);
  });

  it('from a private record in the trash too', () => {
    const withheld = withheldIds(changed(3, { private: true, deletedAt: 5 }));
    expect(numbers(withheld)).toEqual([3, 4, 5, 6, 7, 9]);
  });

  it('from a row that cannot be read, as nobody knows that it was not private', () => {
    const withoutOption = sampleNotebook().filter(({ id }) => id !== uuid(3));
    expect(numbers(withheldIds(withoutOption, [uuid(3)]))).toEqual([4, 5, 6, 7, 9]);
  });

  it('in circles of joined options without an end', () => {
    const a = sample('option', 40, { mergedInto: uuid(41), private: true } as object);
    const b = sample('option', 41, { mergedInto: uuid(40) } as object);
    expect(numbers(withheldIds([a, b]))).toEqual([40, 41]);
  });

  it('lets a source go that another clip, not private, also came from', () => {
    const records = [
      ...changed(5, { private: true }),
      sample('clip', 50, { sourceId: uuid(6) } as object),
    ];
    expect(numbers(withheldIds(records))).toEqual([4, 5, 7, 9]);
  });
});

it('keeps back the demo person and what is below something deleted, saying which', () => {
  const demo = withheldReasons(changed(1, { isDemo: true }));
  expect(new Set(demo.values())).toEqual(new Set(['demo']));
  const deleted = withheldReasons(changed(3, { deletedAt: 5 }));
  expect(deleted.get(uuid(4))).toBe('deleted');
  expect(deleted.has(uuid(3))).toBe(false);
});

describe('the trash', () => {
  it('hides what is below a deleted record, without marking it', () => {
    expect(numbers(hiddenIds(changed(3, { deletedAt: 5 })))).toEqual([3, 4, 5, 7, 9]);
  });

  it('leaves a statement whose clip was deleted', () => {
    expect(numbers(hiddenIds(changed(5, { deletedAt: 5 })))).toEqual([5]);
  });

  it('is emptied after 30 days, with what would be out of reach for ever', () => {
    const day = 24 * 60 * 60 * 1_000;
    const records = changed(3, { deletedAt: 1_000 });
    expect(expiredIds(records, 1_000 + 30 * day - 1).size).toBe(0);
    expect(numbers(expiredIds(records, 1_000 + 30 * day))).toEqual([3, 4, 5, 7, 9]);
  });
});
