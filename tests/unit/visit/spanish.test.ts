import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../../utils/visit/build-summary.ts';
import { optionStarters, visitStarters } from '../../../utils/visit/question-starters.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { make, PERSON_ID, SAVED_AT, sampleInput, VISIT_ID } from './sample-records.ts';

describe('a summary in Spanish', () => {
  const words = createTranslator('es');
  const input = sampleInput({
    visit: make('visit', VISIT_ID, { reason: 'My knee hurts', time: '15:30' }),
    person: make('person', PERSON_ID, { noAllergiesAt: SAVED_AT }),
  });
  const summary = buildSummary(input, { language: 'es', timeZone: 'UTC' }, words);

  it('has Spanish labels and dates', () => {
    expect(summary?.title).toBe('Resumen para la consulta');
    expect(summary?.who[2]).toEqual({ label: 'Fecha', value: '22 de noviembre de 2026, 15:30' });
    expect(summary?.allergies.emptyNote).toBe(
      'ninguna que yo sepa, según dije el 1 de noviembre de 2026',
    );
  });

  it('leaves the person’s own words as they are', () => {
    expect(summary?.why[0]?.value).toBe('My knee hurts');
  });
});

describe('question starters', () => {
  it('ask about a medicine what matters for a medicine', () => {
    const asked = optionStarters(
      { name: 'Lipitor', treatmentKind: 'medicine' },
      createTranslator('en'),
    );
    expect(asked).toContain('Does Lipitor go together with what I take now?');
    expect(asked.length).toBe(10);
  });

  it('differ by the kind of visit', () => {
    const words = createTranslator('en');
    expect(visitStarters('surgery', words)).not.toEqual(visitStarters('test-result', words));
    expect(visitStarters(null, words)).toEqual(visitStarters('new-problem', words));
  });

  it('do not ask what waiting costs to take', () => {
    const asked = optionStarters(
      { name: 'Wait and see', treatmentKind: 'other' },
      createTranslator('en'),
    );
    expect(asked[0]).toBe('What speaks for “Wait and see” in my case?');
    expect(asked.join(' ')).not.toMatch(/side effects|how much/i);
  });
});
