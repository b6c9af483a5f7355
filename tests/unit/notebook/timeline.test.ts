import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../utils/model/kinds.ts';
import type { Option } from '../../../utils/model/research.ts';
import { type TimelineEvent, timelineOf } from '../../../utils/notebook/timeline.ts';
import { placesOf, spanOf } from '../../../utils/notebook/timeline-places.ts';
import { sample, uuid } from './sample-records.ts';

const optionId = (n: number) => uuid<Option['id']>(n);
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const toDay = (moment: number) => new Date(moment).toISOString().slice(0, 10);
/** As read from the notebook: when it was made cannot be given to a new record. */
const madeOn = <R extends { createdAt: number }>(record: R, day: string): R => ({
  ...record,
  createdAt: at(day),
});

const gel = madeOn(sample('option', 20, { name: 'Gel', status: 'asked' }), '2026-05-04');
const shot = madeOn(
  sample('option', 21, { name: 'Shot', status: 'chosen', statusAt: at('2026-06-03') }),
  '2026-05-10',
);
const joined = madeOn(sample('option', 22, { mergedInto: optionId(21) }), '2026-05-01');
const lone = madeOn(sample('option', 23, { name: 'Lone' }), '2026-05-02');
const shelf = {
  options: [gel, shot, joined, lone],
  clips: [
    sample('clip', 30, { optionId: optionId(20), savedAt: at('2026-05-03') }),
    sample('clip', 31, { optionId: optionId(23), savedAt: at('2026-05-09') }),
  ],
  questions: [sample('question', 40, { optionId: optionId(22) })],
  visits: [
    sample('visit', 50, { day: '2026-06-03', state: 'done', optionIds: [optionId(20)] }),
    sample('visit', 51, { day: '2026-06-01', state: 'done' }),
    sample('visit', 52, { day: '2026-05-20', state: 'planned', optionIds: [optionId(23)] }),
  ],
  visitQuestions: [
    sample('visitQuestion', 60, {
      visitId: uuid<RecordOf<'visit'>['id']>(51),
      questionId: uuid<RecordOf<'question'>['id']>(40),
      isAsked: true,
    }),
  ],
};
const lanes = timelineOf([gel, shot, lone], shelf, toDay);
const said = (at: number) => lanes[at]?.events.map(({ status, day }) => `${status} ${day}`);

describe('a timeline', () => {
  it('begins with the first passage or the option itself, whichever was first', () => {
    expect(said(0)).toEqual(['found 2026-05-03', 'asked 2026-06-03']);
    expect(said(2)).toEqual(['found 2026-05-02']);
  });

  it('counts what was joined, and tells what was decided and when', () => {
    expect(said(1)).toEqual(['found 2026-05-01', 'asked 2026-06-01', 'chosen 2026-06-03']);
  });

  it('knows nothing of a visit that is only planned', () => {
    expect(lanes[2]?.events.some(({ step }) => step === 'asked')).toBe(false);
  });

  it('takes the day of the status where no visit tells when it was asked', () => {
    const asked = { ...lone, status: 'asked' as const, statusAt: at('2026-07-01') };
    const [lane] = timelineOf([asked], { ...shelf, options: [asked] }, toDay);
    expect(lane?.events.at(-1)).toMatchObject({ step: 'asked', day: '2026-07-01' });
  });

  it('goes from the first to the last day', () => {
    expect(spanOf(lanes)).toEqual({ from: '2026-05-01', to: '2026-06-03' });
    expect(spanOf([])).toBeNull();
  });
});

describe('the places of marks', () => {
  const lane = (...days: string[]) => ({
    option: gel,
    events: days.map((day): TimelineEvent => ({ step: 'found', status: 'found', day })),
  });
  const span = { from: '2026-01-01', to: '2026-04-11' };

  it('are in proportion to the days', () => {
    expect(placesOf(lane('2026-01-01', '2026-02-20', '2026-04-11'), span)).toEqual([0, 50, 100]);
  });

  it('are apart even when it all happened on one day, the last one too', () => {
    expect(placesOf(lane('2026-04-11', '2026-04-11'), span)).toEqual([95, 100]);
    const day = '2026-01-01';
    expect(placesOf(lane(day, day), { from: day, to: day })).toEqual([0, 5]);
  });

  it('keep their order, their distance and the picture, whatever the days', () => {
    const days = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(days, (offsets) => {
        const sorted = offsets
          .toSorted((a, b) => a - b)
          .map((offset) => toDay(at('2026-01-01') + offset * 86_400_000));
        const places = placesOf(lane(...sorted), span);
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
          if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(5 - 1e-9);
        }
      }),
    );
  });
});
