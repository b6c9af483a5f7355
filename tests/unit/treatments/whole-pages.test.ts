import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../scripts/page-of-text.ts';
import { findTreatments } from '../../../utils/treatments/find-treatments.ts';
import { runs } from '../runs.ts';
import { findIn, lexicon, pageWithHeadings } from './find-in-text.ts';

const names = (page: ReturnType<typeof pageOf>): string[] => findIn(page).map(({ name }) => name);

describe('findTreatments on whole pages', () => {
  test('brand and generic are one entry, counted together', () => {
    const page = pageOf(
      'Lipitor lowers cholesterol. Take atorvastatin at night. Atorvastatin helps.',
    );
    expect(findIn(page)).toMatchObject([{ name: 'atorvastatin', mention: 'Lipitor', count: 3 }]);
  });

  test('the sentence of a mention is whole', () => {
    const text = 'It was late. She took ibuprofen, 400 mg, for the pain. Then she slept.';
    const [found] = findIn(pageOf(text));
    expect(text.slice(found?.sentence.start, found?.sentence.end)).toBe(
      'She took ibuprofen, 400 mg, for the pain.',
    );
  });

  test('nothing outside the article is read', () => {
    const text = 'Metformin treats diabetes.\nComments\nMy aunt took insulin and aspirin.';
    const comments = text.indexOf('Comments');
    expect(names(pageOf(text, { asides: [{ start: comments, end: text.length }] }))).toEqual([
      'metformin',
    ]);
    expect(names(pageOf(text, { main: { start: 0, end: comments } }))).toEqual(['metformin']);
  });

  test('most spoken of comes first', () => {
    const text =
      'Aspirin was given once. Surgery came next. Warfarin thins the blood. Warfarin needs blood tests. Take warfarin daily.';
    expect(findTreatments(pageOf(text), lexicon, 'en')[0]?.name).toBe('warfarin');
  });

  test('a list of causes names no treatments, the same list under Treatment does', () => {
    const list = 'Penicillin\nAspirin and ibuprofen';
    const causes = pageWithHeadings(`# Hives\n## Causes\nThe most common triggers are:\n${list}`);
    const care = pageWithHeadings(`# Hives\n## Treatment\nThe doctor may give you:\n${list}`);
    expect(names(causes)).toEqual([]);
    expect(names(care)).toEqual(['penicillin', 'aspirin', 'ibuprofen']);
  });

  test('everyday words count as advice under a heading of self-care', () => {
    const page = pageWithHeadings('# Sprains\n## Home treatment\nRest the ankle.\nUse ice packs.');
    expect(names(page)).toContain('rest');
  });

  test('an ingredient of a dish is none', () => {
    const page = pageWithHeadings(
      '# Soup\n## Ingredients\n2 cups honey\n1 tbsp olive oil\n3 ginger roots',
    );
    expect(names(page)).toEqual([]);
  });

  test('people and departments are none', () => {
    const text = 'She is professor at the Department of Cardiovascular Surgery of the university.';
    expect(names(pageOf(text))).toEqual([]);
  });

  test('a combination is not its parts', () => {
    const page = pageOf('The doctor prescribed amoxicillin/clavulanate for ten days.');
    expect(findIn(page)).toHaveLength(1);
    expect(names(page)[0]).toMatch(/clavulan/);
  });

  test('a headline in capitals holds no abbreviations', () => {
    expect(names(pageOf('HOW TO GET HELP WITH YOUR BILLS'))).toEqual([]);
  });

  test('finds the same twice', () => {
    const page = pageOf('Ibuprofen, rest and physical therapy helped her knee.');
    expect(findIn(page)).toEqual(findIn(page));
  });

  test('offsets always give the mention back, whatever the text and the ranges', () => {
    const word = fc.constantFrom(
      'aspirin',
      'Lipitor',
      'take',
      'rest',
      'surgery',
      'caused by',
      'knee replacement',
      'ÁCIDO fólico',
      'avoid',
      '😀',
      '\n',
      '. ',
      ' (',
      '’s',
      '\u0000',
      '‏',
      'B12',
      'XY1234',
      'anti-',
      '½ cup',
      'diet',
      ',',
    );
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 60,
    });
    const range = fc.record({ start: fc.nat(400), end: fc.nat(400) });
    const property = fc.property(
      text.map((parts) => parts.join(' ')),
      range,
      fc.array(range, { maxLength: 4 }),
      fc.array(
        fc.record({ start: fc.nat(400), end: fc.nat(400), level: fc.integer({ min: 1, max: 6 }) }),
      ),
      fc.constantFrom('en', 'es', 'de', 'und'),
      (said, main, asides, headings, language) => {
        const page = pageOf(said, { main, asides, headings });
        for (const found of findTreatments(page, lexicon, language)) {
          expect(said.slice(found.start, found.end)).toBe(found.mention);
          expect(found.sentence.start).toBeLessThanOrEqual(found.start);
          expect(found.name.length).toBeGreaterThan(0);
          expect(found.count).toBeGreaterThan(0);
        }
      },
    );
    fc.assert(property, { numRuns: runs(150), seed: 7 });
  }, 60_000);
});
