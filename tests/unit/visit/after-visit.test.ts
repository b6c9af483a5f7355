import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../utils/model/kinds.ts';
import type { Option } from '../../../utils/model/research.ts';
import {
  discussedOptions,
  finishVisit,
  setStatus,
  stateAfter,
} from '../../../utils/visit/after-visit.ts';
import { ctx, sample, uuid } from '../notebook/sample-records.ts';

const optionId = (n: number) => uuid<Option['id']>(n);
const visit = sample('visit', 8, { optionIds: [optionId(21), optionId(22), optionId(99)] });
const question = (n: number, about: number) =>
  sample('question', n, { optionId: optionId(about), text: `Question ${n}` });
const entry = (n: number, about: number, fields: Partial<RecordOf<'visitQuestion'>>) =>
  sample('visitQuestion', n, {
    visitId: visit.id,
    questionId: uuid<RecordOf<'question'>['id']>(about),
    ...fields,
  });

const shelf = {
  options: [
    sample('option', 20, { name: 'Of a question that was asked', status: 'considering' }),
    sample('option', 21, { name: 'On the list' }),
    sample('option', 22, { name: 'Chosen before', status: 'chosen' }),
    sample('option', 23, { name: 'Of a question that was not asked' }),
    sample('option', 24, { name: 'Joined', mergedInto: optionId(21) }),
    sample('option', 25, { name: 'Of a question of another visit' }),
  ],
  questions: [question(30, 20), question(31, 23), question(32, 24), question(33, 25)],
  visitQuestions: [
    entry(40, 30, { isAsked: true }),
    entry(41, 31, {}),
    entry(42, 32, { answer: 'Yes.' }),
    entry(43, 33, { isAsked: true, visitId: uuid<RecordOf<'visit'>['id']>(9) }),
  ],
};

describe('a question after a visit', () => {
  it.each([
    [{ isAsked: false, answer: '' }, 'open'],
    [{ isAsked: false, answer: '  \n' }, 'open'],
    [{ isAsked: true, answer: '' }, 'answered'],
    [{ isAsked: false, answer: 'No.' }, 'answered'],
  ])('%j is %s', (said, state) => {
    expect(stateAfter(said)).toBe(state);
  });
});

describe('the options that a visit was about', () => {
  it('are those on its list and those of its asked questions, each once, none that is gone', () => {
    const names = discussedOptions(visit, shelf).map(({ name }) => name);
    expect(names).toEqual(['On the list', 'Chosen before', 'Of a question that was asked']);
  });
});

describe('a visit that is over', () => {
  const changes = finishVisit(visit, shelf, ctx);

  it('is marked so first', () => {
    expect(changes[0]?.after).toMatchObject({ id: visit.id, state: 'done' });
  });

  it('marks what was only found or considered as asked, today', () => {
    const marked = changes.slice(1).map(({ after }) => after);
    expect(marked).toMatchObject([
      { id: optionId(21), status: 'asked', statusAt: ctx.now },
      { id: optionId(20), status: 'asked', statusAt: ctx.now },
    ]);
  });

  it('decides nothing: what is chosen, tried or put aside stays', () => {
    expect(changes.some(({ after }) => after.id === optionId(22))).toBe(false);
  });
});

describe('setting where one is with an option', () => {
  const [option] = shelf.options;
  if (!option) throw new Error('No option');

  it('changes nothing when it is there already, the day neither', () => {
    const { before, after } = setStatus(option, 'considering', ctx);
    expect(after).toBe(before);
  });

  it('notes when', () => {
    expect(setStatus(option, 'chosen', ctx).after).toMatchObject({
      status: 'chosen',
      statusAt: ctx.now,
    });
  });
});
