import { describe, expect, it, test } from 'vitest';
import { deadlineFrom, isOver, movedDeadline } from '../../../utils/notebook/lock-deadline.ts';

const MINUTE = 60_000;
const START = 1_800_000_000_000;
const deadline = deadlineFrom(START, 10);

describe('the time without use', () => {
  test.each([
    ['at the start', 0, false],
    ['a moment before its end', 10 * MINUTE - 1, false],
    ['at its end', 10 * MINUTE, true],
    ['long after', 600 * MINUTE, true],
    ['when the clock went back a little', -MINUTE / 2, false],
    ['when the clock was set back by hours', -180 * MINUTE, true],
  ])('is over or not %s', (_when, passed, expected) => {
    expect(isOver(deadline, START + passed)).toBe(expected);
  });

  it('begins anew with a use', () => {
    const used = START + 5 * MINUTE;
    expect(movedDeadline(deadline, used)).toEqual(deadlineFrom(used, 10));
  });

  it('does not begin anew for each of many uses in a row', () => {
    expect(movedDeadline(deadline, START + MINUTE / 2)).toBeNull();
  });

  it('does not begin anew once it is over', () => {
    expect(movedDeadline(deadline, START + 10 * MINUTE)).toBeNull();
  });
});
