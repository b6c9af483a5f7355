import { describe, expect, it } from 'vitest';
import { DeviceId } from '../../../utils/model/ids.ts';
import { SCHEMAS } from '../../../utils/model/kinds.ts';
import { moveRanked } from '../../../utils/visit/move-ranked.ts';
import { startVisit } from '../../../utils/visit/start-visit.ts';
import { idOf, make, PERSON_ID } from './sample-records.ts';

const ctx = { device: DeviceId.parse(idOf(0xd)), now: 5 };

/** Ids that count up, in place of random ones. */
function counting() {
  let count = 0x9000;
  return <Id extends string>() => idOf(++count) as Id;
}

describe('a new visit', () => {
  const options = (['considering', 'chosen', 'not-for-me', 'trying'] as const).map((status, i) =>
    make('option', idOf(10 + i), { status, conditionId: idOf(5), rank: `a${9 - i}` }),
  );
  const questions = (['open', 'answered', 'open', 'dropped'] as const).map((state, i) =>
    make('question', idOf(20 + i), { state, conditionId: idOf(5), rank: `a${9 - i}` }),
  );
  const elsewhere = make('question', idOf(30), { conditionId: idOf(6) });
  const visits = [
    make('visit', idOf(40), { day: '2026-05-01', clinicianName: 'Dr. Late', place: 'Ward 2' }),
    make('visit', idOf(41), { day: '2025-05-01', clinicianName: 'Dr. Early' }),
  ];
  const personId = make('person', PERSON_ID).id;
  const conditionId = make('condition', idOf(5)).id;
  const shelf = { personId, conditionId, options, questions: [...questions, elsewhere], visits };
  const { visitId, changes } = startVisit(shelf, ctx, counting());
  const [visit, ...asked] = changes.map(({ after }) => after);

  it('takes up the options that are still open, in their order', () => {
    expect(visit).toMatchObject({ id: visitId, optionIds: [idOf(13), idOf(10)] });
  });

  it('takes up the open questions of this condition, in their order', () => {
    expect(asked).toMatchObject([{ questionId: idOf(22) }, { questionId: idOf(20) }]);
    expect(asked.map((one) => 'rank' in one && one.rank)).toEqual(['a0', 'a1']);
  });

  it('is with the clinician of the last visit', () => {
    expect(visit).toMatchObject({ clinicianName: 'Dr. Late', place: 'Ward 2' });
  });

  it('leaves out questions for choosing somebody else, and takes those for the same one', () => {
    const clinicianId = make('clinician', idOf(50)).id;
    const seen = make('visit', idOf(42), { day: '2026-06-01', clinicianId });
    const forChoosing = [idOf(50), idOf(51)].map((id, i) =>
      make('question', idOf(31 + i), { conditionId: idOf(5), clinicianId: id }),
    );
    const next = startVisit(
      { ...shelf, visits: [seen], questions: forChoosing, day: '2027-01-15' },
      ctx,
      counting(),
    );
    const [planned, ...taken] = next.changes.map(({ after }) => after);
    expect(taken).toMatchObject([{ questionId: idOf(31) }]);
    expect(planned).toMatchObject({ day: '2027-01-15', clinicianId });
  });

  it('is made of valid records', () => {
    for (const { after } of changes) {
      expect(SCHEMAS[after.kind].safeParse(after).error).toBeUndefined();
    }
  });
});

describe('moving in a ranked list', () => {
  const list = ['a0', 'a1', 'a2'].map((rank, i) => ({ id: `${i}`, rank }));
  const orderAfter = (items: typeof list, from: number, to: number) => {
    const moves = new Map(moveRanked(items, from, to).map(({ item, rank }) => [item.id, rank]));
    return items
      .map((item) => ({ ...item, rank: moves.get(item.id) ?? item.rank }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ id }) => id)
      .join('');
  };

  it.each([
    [0, 2, '120'],
    [2, 0, '201'],
    [1, 2, '021'],
    [1, 0, '102'],
    [0, 3, '012'],
    [0, -1, '012'],
    [5, 0, '012'],
  ])('from %i to %i gives %s', (from, to, order) => {
    expect(orderAfter(list, from, to)).toBe(order);
  });

  it('ranks everything anew where two share a rank', () => {
    const tied = ['a0', 'a1', 'a1', 'a2'].map((rank, i) => ({ id: `${i}`, rank }));
    expect(orderAfter(tied, 0, 1)).toBe('1023');
  });
});
