import { describe, expect, it } from 'vitest';
import type { Change } from '../../../utils/merge/change.ts';
import type { AnyRecord, RecordOf } from '../../../utils/model/kinds.ts';
import { mergeOptions, unmergeOption } from '../../../utils/notebook/merge-options.ts';
import { type MoveTarget, moveRecords } from '../../../utils/notebook/move.ts';
import {
  inRankOrder,
  rankAtEnd,
  rankBetween,
  ranksAnew,
  ranksAtEnd,
} from '../../../utils/notebook/ranks.ts';
import { resolveMerged } from '../../../utils/notebook/resolve-merged.ts';
import { ctx, sample, sampleNotebook, uuid } from './sample-records.ts';

type Option = RecordOf<'option'>;
const option = (n: number, into: number | null = null): Option =>
  sample('option', n, { mergedInto: into === null ? null : uuid(into) });
const number = (id: string) => Number.parseInt(id.slice(-4), 16);

describe('options joined as one treatment', () => {
  it('point at the one kept, and come apart again', () => {
    const changes = mergeOptions([option(1), option(2)], option(2), ctx);
    expect(changes.map(({ after }) => [number(after.id), (after as Option).mergedInto])).toEqual([
      [1, uuid(2)],
    ]);
    expect(unmergeOption(option(1, 2), ctx).after).toMatchObject({ mergedInto: null });
  });

  it('never make a circle when joined on one device', () => {
    const changes = mergeOptions([option(2)], option(1, 2), ctx);
    const after = changes.map((change) => change.after as Option);
    expect(Object.fromEntries(after.map(({ id, mergedInto }) => [number(id), mergedInto]))).toEqual(
      {
        1: null,
        2: uuid(1),
      },
    );
  });

  it.each([
    ['alone', [option(1)], { 1: 1 }],
    ['in a row', [option(1, 2), option(2, 3), option(3)], { 1: 3, 2: 3, 3: 3 }],
    ['in a circle', [option(3, 1), option(1, 2), option(2, 3)], { 1: 1, 2: 1, 3: 1 }],
    ['into a circle', [option(4, 3), option(3, 2), option(2, 3)], { 2: 2, 3: 2, 4: 2 }],
    ['with itself', [option(1, 1)], { 1: 1 }],
    ['with one we do not have', [option(1, 9)], { 1: 1 }],
  ])('%s are shown as one and the same', (_how, options, shown) => {
    for (const order of [options, options.toReversed()]) {
      const entries = [...resolveMerged(order)].map(([id, as]) => [number(id), number(as)]);
      expect(Object.fromEntries(entries)).toEqual(shown);
    }
  });
});

describe('moving', () => {
  const move = (moving: number[], target: MoveTarget): Map<number, AnyRecord> => {
    const all = sampleNotebook();
    const chosen = all.filter(({ id }) => moving.includes(number(id)));
    const moveCtx = { ...ctx, newSourceId: () => uuid<RecordOf<'source'>['id']>(0x99) };
    const changes: Change[] = moveRecords(chosen as Option[], target, all, moveCtx);
    return new Map(changes.map(({ after }) => [number(after.id), after]));
  };

  it('an option to another condition takes its clips and questions along', () => {
    const after = move([3], { personId: uuid(1), conditionId: uuid(0x22) });
    expect([...after.keys()].sort((a, b) => a - b)).toEqual([3, 5, 7]);
    for (const record of after.values()) expect(record).toMatchObject({ conditionId: uuid(0x22) });
    expect(after.get(5)).toMatchObject({ optionId: uuid(3), sourceId: uuid(6) });
  });

  it('an option to another person leaves no link between the two', () => {
    const after = move([3], { personId: uuid(0x21), conditionId: null });
    expect(after.get(3)).toMatchObject({ personId: uuid(0x21), conditionId: null });
    expect(after.get(4)).toMatchObject({ personId: uuid(0x21), clipId: uuid(5) });
    expect(after.get(5)).toMatchObject({ personId: uuid(0x21), sourceId: uuid(0x99) });
    expect(after.get(7)).toMatchObject({ personId: uuid(0x21), clipId: uuid(5) });
    expect(after.get(8)).toMatchObject({ personId: uuid(1), optionIds: [] });
    expect(after.get(9)?.deletedAt).toBe(ctx.now);
    expect(after.get(0x99)).toMatchObject({
      personId: uuid(0x21),
      address: 'https://example.org/a',
    });
    expect(after.has(6)).toBe(false);
  });

  it('a clip alone leaves its option and what quoted it there', () => {
    const after = move([5], { personId: uuid(0x21), conditionId: null });
    expect(after.get(5)).toMatchObject({ optionId: null, personId: uuid(0x21) });
    expect(after.get(4)).toMatchObject({ personId: uuid(1), clipId: null });
    expect(after.get(7)).toMatchObject({ personId: uuid(1), clipId: null });
  });

  it('to where a record already is changes nothing', () => {
    expect(move([3, 5], { personId: uuid(1), conditionId: uuid(2) }).size).toBe(0);
  });
});

describe('ranks', () => {
  const at = (id: string, rank: string) => ({ id, rank });

  it('put a record last, or between two others', () => {
    const list = ranksAnew(3).map((rank, i) => at(String(i), rank));
    const [first, second] = list as [(typeof list)[0], (typeof list)[0]];
    const between = at('x', rankBetween(first, second) ?? '');
    const last = at('y', rankAtEnd(list));
    const more = ranksAtEnd([...list, last], 2).map((rank, i) => at(`z${i}`, rank));
    const order = inRankOrder([...more, last, between, ...list]).map(({ id }) => id);
    expect(order).toEqual(['0', 'x', '1', '2', 'y', 'z0', 'z1']);
  });

  it('that two devices gave twice are ordered by id, with no room between them', () => {
    const [a, b] = [at('a', 'a0'), at('b', 'a0')];
    expect(inRankOrder([b, a])).toEqual([a, b]);
    expect(rankBetween(a, b)).toBeNull();
  });
});
