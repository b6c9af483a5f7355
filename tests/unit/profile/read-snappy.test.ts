// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import { readLog } from '../../../scripts/profile/read-log.ts';
import { readSnappy } from '../../../scripts/profile/read-snappy.ts';

const bytes = (...parts: (number | string)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? part : [part])));

describe('a Snappy block', () => {
  test.each([
    ['a literal', bytes(5, 4 << 2, 'hello'), 'hello'],
    ['a copy that reaches into itself', bytes(10, 1 << 2, 'ab', (4 << 2) | 1, 2), 'ababababab'],
    ['a copy with two bytes of distance', bytes(6, 2 << 2, 'abc', (2 << 2) | 2, 3, 0), 'abcabc'],
    ['a long literal', bytes(70, 60 << 2, 69, 'x'.repeat(70)), 'x'.repeat(70)],
  ])('is unpacked: %s', (_what, packed, text) => {
    expect(readSnappy(packed)?.toString()).toBe(text);
  });

  test.each([
    ['is cut off', bytes(5, 4 << 2, 'hel')],
    ['copies from before its beginning', bytes(6, 0, 'a', (1 << 2) | 1, 9)],
    ['says it is longer', bytes(9, 4 << 2, 'hello')],
    ['is empty', bytes()],
  ])('is none when it %s', (_how, packed) => {
    expect(readSnappy(packed)).toBeNull();
  });
});

it('a record of a log is put together from its pieces', () => {
  const piece = (kind: number, text: string) => bytes(0, 0, 0, 0, text.length, 0, kind, text);
  const log = Buffer.concat([
    piece(1, 'whole'),
    piece(2, 'in '),
    piece(3, 'three '),
    piece(4, 'parts'),
  ]);
  expect(readLog(log).map(String)).toEqual(['whole', 'in three parts']);
});
