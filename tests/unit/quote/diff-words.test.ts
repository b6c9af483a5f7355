// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DiffPart, diffWords } from '../../../utils/quote/diff-words.ts';
import { runs } from '../runs.ts';

const shown = (parts: readonly DiffPart[]) =>
  parts
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

it.each([
  ['12 of 100 people', '21 of 100 people', '-[12]+[21] of 100 people'],
  ['take 5 mg', 'take 2.5 mg', 'take -[5]+[2.5] mg'],
  ['is safe', 'is not safe', 'is +[not ]safe'],
  ['the same', 'the same', 'the same'],
])('shows what changed from “%s” to “%s” by whole words', (before, now, expected) => {
  expect(shown(diffWords(before, now))).toBe(expected);
});

it('loses nothing of either text', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '1.5', 'é', '%', 'ש'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, now) => {
      const parts = diffWords(before, now);
      const side = (left: DiffPart['kind']) =>
        parts.map(({ kind, text }) => (kind === left ? '' : text)).join('');
      expect([side('added'), side('removed')]).toEqual([before, now]);
    }),
    { numRuns: runs(300), seed: 3 },
  );
});
