import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePortalMessage } from '../../../utils/export/portal.ts';
import { replaceRefused } from '../../../utils/export/replace-refused.ts';
import { splitMessage } from '../../../utils/export/split-message.ts';
import { buildSummary } from '../../../utils/visit/build-summary.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { runs } from '../runs.ts';
import { idOf, make, sampleInput, VISIT_ID } from '../visit/sample-records.ts';

const words = createTranslator('en');

describe('splitting a message', () => {
  it('leaves a message that fits alone, without a number', () => {
    expect(splitMessage('Hello. Goodbye.', 15, 'en')).toEqual(['Hello. Goodbye.']);
  });

  it('breaks at the ends of sentences and numbers the parts', () => {
    expect(splitMessage('First sentence here. Second sentence here.', 30, 'en')).toEqual([
      '(1/2) First sentence here.',
      '(2/2) Second sentence here.',
    ]);
  });

  it('breaks a sentence between words only when it alone is too long', () => {
    expect(splitMessage('alpha beta gamma delta epsilon', 18, 'en')).toEqual([
      '(1/3) alpha beta',
      '(2/3) gamma delta',
      '(3/3) epsilon',
    ]);
  });

  it('keeps the empty lines between its sections, but not where a part ends', () => {
    expect(splitMessage('One.\n\nTwo.\n\nThree is longer.', 22, 'en')).toEqual([
      '(1/2) One.\n\nTwo.',
      '(2/2) Three is longer.',
    ]);
  });

  it('never makes a part longer than the limit and never loses a word', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem({ maxCount: 30 })))
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 1_600 }), (message, limit) => {
        const parts = splitMessage(message, limit, 'en');
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit);
        const joined = parts.map((part, i) =>
          parts.length === 1 ? part : part.slice(`(${i + 1}/${parts.length}) `.length),
        );
        expect(joined.join('').replace(/\s/g, '')).toBe(message.replace(/\s/g, ''));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('characters that portals refuse', () => {
  it.each([
    ['5 < 10 & “yes”', '5 (less than) 10 and "yes"'],
    ['wait — or not…', 'wait - or not...'],
    ['so tired 😴', 'so tired (symbol)'],
    ['¿Qué hago? 膝の痛み', '¿Qué hago? 膝の痛み'],
    ['a\u200bb', 'ab'],
  ])('%s is sent as %s', (text, sent) => {
    expect(replaceRefused(text, words).text).toBe(sent);
  });

  it('are told to the person, each once', () => {
    expect(replaceRefused('<b> <i>', words).changes).toEqual([
      { from: '<', to: '(less than)' },
      { from: '>', to: '(more than)' },
    ]);
  });
});

describe('the message', () => {
  const questions = [1, 2].map((n) => make('question', idOf(50 + n), { text: `Question ${n}?` }));
  const input = sampleInput({
    visit: make('visit', VISIT_ID, { reason: 'Knee pain', optionIds: [idOf(10)] }),
    options: [make('option', idOf(10), { name: 'Brace', whatIRead: 'Helps on stairs' })],
    questions,
    visitQuestions: questions.map((question, i) =>
      make('visitQuestion', idOf(60 + i), { questionId: question.id, rank: `a${i}` }),
    ),
  });
  const summary = buildSummary(input, { language: 'en' }, words);
  if (!summary) throw new Error('held back');
  const write = (limit: number, isQuestionsOnly = false) =>
    writePortalMessage(summary, { limit, isQuestionsOnly }, words).parts;

  it('puts reason and questions before options, medicines and sources', () => {
    const [message = ''] = write(1_500);
    const order = ['Knee pain', 'Question 1?', 'Question 2?', 'what do you think?', 'Allergies:'];
    const places = order.map((text) => message.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('can be the questions alone', () => {
    expect(write(1_500, true)).toEqual(['My questions:\n1. Question 1?\n2. Question 2?']);
  });

  it('splits at the limit', () => {
    const parts = write(200);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(200);
  });
});
