import { describe, expect, test } from 'vitest';
import { resolveTreatment } from '../../../utils/treatments/resolve-treatment.ts';
import { lexicon } from './find-in-text.ts';

const nameOf = (name: string): string | undefined => resolveTreatment(name, lexicon)?.name;

describe('resolveTreatment', () => {
  test.each([
    ['Lipitor', 'atorvastatin'],
    ['lipitor', 'atorvastatin'],
    ['  Lipitor ', 'atorvastatin'],
    ['atorvastatina', 'atorvastatin'],
    ['Tylenol', 'acetaminophen'],
    ['paracetamol', 'acetaminophen'],
    ['Advil', 'ibuprofen'],
    ['knee replacements', 'knee replacement'],
    ['histerectomía', 'hysterectomy'],
    ['cognitive behavioural therapy', 'cognitive behavioral therapy'],
    ['Cognitive-Behavioral Therapy', 'cognitive behavioral therapy'],
    ['terapia cognitivo conductual', 'cognitive behavioral therapy'],
    ['CBT', 'cognitive behavioral therapy'],
    ['estatinas', 'statins'],
  ])('%s is %s', (name, expected) => {
    expect(nameOf(name)).toBe(expected);
  });

  test.each([
    '',
    '   ',
    'quite unknown',
    'atorvastatin and rest',
    'x'.repeat(5_000),
    '\u0000',
    '=*~?',
  ])('knows nothing of %j', (name) => {
    expect(resolveTreatment(name, lexicon)).toBeNull();
  });

  test('combinations, release forms and insulins stay apart', () => {
    expect(nameOf('amoxicillin/clavulanate')).not.toBe(nameOf('amoxicillin'));
    expect(nameOf('insulin glargine')).not.toBe(nameOf('insulin lispro'));
    expect(nameOf('Concerta')).not.toBe(nameOf('Ritalin'));
  });

  test('an ambiguous abbreviation keeps its own name and says so', () => {
    expect(resolveTreatment('MTX', lexicon)).toMatchObject({ name: 'MTX', isAmbiguous: true });
  });

  test('every generic name of the lexicon leads to itself or is said to be ambiguous', () => {
    const lost = lexicon.concepts.filter(({ name }) => {
      const found = resolveTreatment(name, lexicon);
      return !found || (found.name !== name && !found.isAmbiguous);
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});
