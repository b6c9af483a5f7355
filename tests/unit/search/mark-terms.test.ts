import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerms, markTerms } from '../../../utils/search/mark-terms.ts';
import { termsIn } from '../../../utils/search/terms.ts';

const shown = (text: string, terms: string[]) =>
  markTerms(text, terms)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

describe('words of the search in a text', () => {
  it.each<[string, string[], string]>([
    ['Gel for knees, and a Knee brace', ['knee'], 'Gel for [knees], and a [Knee] brace'],
    ['La inyección ayudó', ['inyeccion'], 'La [inyección] ayudó'],
    ['Nothing here', ['knee'], 'Nothing here'],
    ['', ['knee'], ''],
  ])('are marked in %j', (text, terms, marked) => {
    expect(shown(text, terms)).toBe(marked);
  });

  it('are brought into sight when they stand deep in a long text', () => {
    const text = `${'before '.repeat(200)}needle ${'after '.repeat(200)}`;
    const parts = markTerms(text, ['needle']);
    expect(parts.map(({ text: part }) => part).join('').length).toBeLessThan(260);
    expect(parts.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'needle', isMarked: true }]);
    expect(parts[0]?.text).toBe('… ');
    expect(parts.at(-1)?.text).toBe(' …');
  });

  it('are counted once each', () => {
    expect(countTerms('knee gel, knee brace', ['knee', 'gel', 'tea'])).toBe(2);
  });
});

it('marking never changes a text, only cuts it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const [first] = termsIn(text);
      const parts = markTerms(text, first ? [first.term] : []);
      const whole = parts
        .map((part) => part.text)
        .filter((part) => part !== '… ' && part !== ' …')
        .join('');
      expect(text).toContain(whole);
      if (first) expect(parts.some(({ isMarked }) => isMarked)).toBe(true);
    }),
  );
});
