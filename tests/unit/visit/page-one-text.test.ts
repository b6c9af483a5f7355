import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../../utils/visit/build-summary.ts';
import { beginningOf, PAGE_ONE_LIMITS, paperLength } from '../../../utils/visit/page-one-limits.ts';
import { pageOneText } from '../../../utils/visit/page-one-text.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { idOf, make, sampleInput, VISIT_ID } from './sample-records.ts';

const words = createTranslator('en');
const textFor = (reason: string) => {
  const input = sampleInput({ visit: make('visit', VISIT_ID, { reason }) });
  const summary = buildSummary(input, { language: 'en' }, words);
  if (!summary) throw new Error('held back');
  return pageOneText(summary, words);
};

it.each([
  ['', 0],
  ['knee', 4],
  ['膝の痛み', 8],
  ['MW', 4],
])('%s takes %i units of paper', (text, length) => {
  expect(paperLength(text)).toBe(length);
});

it.each([
  ['one two three four', 10, 'one two …'],
  ['onetwothreefour', 10, 'onetwoth …'],
  ['膝の痛みについて', 9, '膝の痛 …'],
])('the beginning of %s within %i is %s', (text, limit, start) => {
  expect(beginningOf(text, limit)).toBe(start);
});

describe('a reason', () => {
  it('within the limit stands as it is', () => {
    const reason = 'x'.repeat(PAGE_ONE_LIMITS.reason);
    const text = textFor(reason);
    expect(text.why[0]?.value).toBe(reason);
    expect(text.inFull).toEqual([]);
  });

  it('over the limit begins on page one, says so, and stands in full on page two', () => {
    const reason = 'My knee hurts. '.repeat(20).trim();
    const text = textFor(reason);
    const shown = text.why[0]?.value ?? '';
    expect(shown).toMatch(/ … \(page 2\)$/);
    expect(paperLength(shown)).toBeLessThanOrEqual(PAGE_ONE_LIMITS.reason);
    expect(text.inFull[0]?.value).toBe(reason);
  });
});

it('where page one is tight, what matters less stands on page two instead', () => {
  const visit = make('visit', VISIT_ID, {
    conditionId: idOf(9),
    place: 'Clinic',
    reason: 'Pain',
    howLong: 'A year',
  });
  const input = sampleInput({ visit, conditions: [make('condition', idOf(9))] });
  const summary = buildSummary(input, { language: 'en' }, words);
  if (!summary) throw new Error('held back');
  const labels = (facts: { label: string }[]) => facts.map(({ label }) => label);
  const text = pageOneText(summary, words, true);
  expect(labels(text.who)).toEqual(['For', 'Born', 'Date', 'Seeing']);
  expect(labels(text.why)).toEqual(['Why I am coming']);
  expect(labels(text.inFull)).toEqual(['Place', 'About', 'How long']);
});
