import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../utils/model/kinds.ts';
import { startVisit, type VisitShelf } from '../../../utils/visit/start-visit.ts';
import { ctx, sample, uuid } from '../notebook/sample-records.ts';

const about = { conditionId: uuid<RecordOf<'condition'>['id']>(2) };
const shelf = (rest: Partial<VisitShelf> = {}): VisitShelf => ({
  personId: uuid(1),
  conditionId: about.conditionId,
  options: [],
  questions: [],
  visits: [],
  ...rest,
});

function start(rest: Partial<VisitShelf>) {
  let next = 100;
  const { changes } = startVisit(shelf(rest), ctx, <Id extends string>() => uuid<Id>(next++));
  const [visit, ...asked] = changes.map(({ after }) => after);
  return { visit: visit as RecordOf<'visit'>, asked: asked as RecordOf<'visitQuestion'>[] };
}

describe('a new visit', () => {
  it.each([
    ['found', true],
    ['considering', true],
    ['asked', true],
    ['trying', true],
    ['stopped', false],
    ['chosen', false],
    ['not-for-me', false],
  ] as const)('an option that is %s is up for discussion: %s', (status, isDiscussed) => {
    const option = sample('option', 3, { ...about, status });
    expect(start({ options: [option] }).visit.optionIds).toEqual(isDiscussed ? [option.id] : []);
  });

  it('takes only options of its person and condition that were not joined with others', () => {
    const options = [
      sample('option', 3, { ...about, rank: 'a2' }),
      sample('option', 4, { ...about, rank: 'a1' }),
      sample('option', 5, { ...about, mergedInto: uuid(3) }),
      sample('option', 6),
      sample('option', 7, { ...about, personId: uuid(99) }),
    ];
    expect(start({ options }).visit.optionIds).toEqual([uuid(4), uuid(3)]);
    expect(start({ options, conditionId: null }).visit.optionIds).toHaveLength(3);
  });

  it('takes the open questions in their order', () => {
    const questions = [
      sample('question', 7, { ...about, rank: 'a2' }),
      sample('question', 8, { ...about, rank: 'a1' }),
      sample('question', 9, { ...about, state: 'answered' }),
      sample('question', 10, { ...about, state: 'dropped' }),
    ];
    const { visit, asked } = start({ questions });
    expect(asked.map(({ questionId }) => questionId)).toEqual([uuid(8), uuid(7)]);
    expect(asked.every(({ visitId }) => visitId === visit.id)).toBe(true);
    expect((asked[0]?.rank ?? '') < (asked[1]?.rank ?? '')).toBe(true);
  });

  it("goes to the last visit's clinician and place", () => {
    const visits = [
      sample('visit', 20, { day: '2026-02-01', clinicianName: 'Dr. Lin', place: 'Room 2' }),
      sample('visit', 21, { day: '2025-12-24', clinicianName: 'Dr. Old', place: 'Room 1' }),
      sample('visit', 22, { day: '2026-03-01', personId: uuid(99), clinicianName: 'Dr. Else' }),
    ];
    expect(start({ visits }).visit).toMatchObject({ clinicianName: 'Dr. Lin', place: 'Room 2' });
  });
});
