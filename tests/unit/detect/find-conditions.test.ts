import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../scripts/page-of-text.ts';
import { findConditions } from '../../../utils/detect/find-conditions.ts';
import { parseConditionWords } from '../../../utils/detect/parse-condition-words.ts';
import { runs } from '../runs.ts';
import { pageWithHeadings } from '../treatments/find-in-text.ts';

const list = parseConditionWords(
  readFileSync(join(import.meta.dirname, '../../../assets/conditions.txt'), 'utf8'),
);

describe('findConditions', () => {
  test.each([
    ['Type 2 diabetes: what helps | Some Clinic', 'Sugar stays in the blood.', 'type 2 diabetes'],
    ['Living with asthma', 'Many people wheeze at night.', 'asthma'],
    ['How I beat my migraines', 'It began years ago.', 'migraine'],
    ['Hypertension treatment options', 'Numbers matter.', 'high blood pressure'],
    ['Our story', 'Psoriasis came first. Psoriasis stayed. My psoriasis itched.', 'psoriasis'],
  ])('%s', (title, text, first) => {
    expect(findConditions(pageOf(text, { title }), list, 'en')[0]).toBe(first);
  });

  test('headings count more than a word in passing', () => {
    const page = pageWithHeadings(
      '# Eczema\nSome also have asthma.\n## Eczema in babies\nIt itches.',
    );
    expect(findConditions(page, list, 'en')[0]).toBe('eczema');
  });

  test('Spanish pages get Spanish names', () => {
    const page = pageOf('El asma aprieta el pecho. El asma va y viene.', {
      title: 'Vivir con asma',
    });
    expect(findConditions(page, list, 'es')[0]).toBe('asma');
  });

  test.each(['Our opening hours are nine to five.', '', 'The economy fell into a depression.'])(
    'names none in: %s',
    (text) => {
      expect(findConditions(pageOf(text), list, 'en')).toEqual([]);
    },
  );

  test('gives at most five, and never throws', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const page = pageOf(text, { title: text, description: text });
      expect(findConditions(page, list, 'en').length).toBeLessThanOrEqual(5);
    });
    fc.assert(property, { numRuns: runs(100), seed: 3 });
  }, 60_000);

  test('the list holds at least 1,000 conditions', () => {
    expect(list.conditions.length).toBeGreaterThanOrEqual(1_000);
  });
});
