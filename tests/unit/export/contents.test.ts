import { describe, expect, it } from 'vitest';
import { countKinds, listContents } from '../../../utils/export/contents.ts';
import { idOf, make, sampleInput } from '../visit/sample-records.ts';
import { inputSaying, summaryOf } from './sample-summary.ts';

const whole = summaryOf(inputSaying('x'));
const namesOf = (contents: { what: string }[]) => contents.map(({ what }) => what);

describe('what is in a summary', () => {
  it('is all of it, on paper and in files', () => {
    expect(namesOf(listContents(whole, 'whole'))).toEqual([
      'facts',
      'questions',
      'options',
      'medicines',
      'allergies',
      'about',
      'sources',
      'quotes',
      'notes',
      'answers',
      'decisions',
    ]);
  });

  it('has no quotes, notes, answers or decisions in a message', () => {
    const names = namesOf(listContents(whole, 'portal'));
    for (const what of ['quotes', 'notes', 'answers', 'decisions']) {
      expect(names).not.toContain(what);
    }
  });

  it('is the questions alone when only they leave', () => {
    expect(listContents(whole, 'questions')).toEqual([{ what: 'questions', count: 1 }]);
  });

  it('leaves out what is empty', () => {
    expect(listContents(summaryOf(sampleInput()), 'questions')).toEqual([]);
  });
});

it('what was held back is counted by kind, the most first', () => {
  const records = [make('option', idOf(1)), make('clip', idOf(2)), make('clip', idOf(3))];
  expect(countKinds(records)).toEqual([
    { kind: 'clip', count: 2 },
    { kind: 'option', count: 1 },
  ]);
});
