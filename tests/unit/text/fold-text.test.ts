import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/text/fold-text.ts';
import { wordsOf } from '../../../utils/text/words-of.ts';
import { runs } from '../runs.ts';

describe('foldText', () => {
  it.each([
    ['Ménière’s Disease', 'meniere’s disease'],
    ['HÄMORRHOIDEN', 'hamorrhoiden'],
    ['corazón', 'corazon'],
    ['İstanbul ß', 'istanbul ß'],
    ['😀 A', '😀 a'],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
      { numRuns: runs(500), seed: 7 },
    );
  });
});

describe('wordsOf', () => {
  it('gives words without digits and stops at the limit', () => {
    expect(wordsOf('covid 19 is not-a cold', 4)).toEqual(['covid', 'is', 'not', 'a']);
  });
});
