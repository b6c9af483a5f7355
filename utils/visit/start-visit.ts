import type { Change } from '../merge/change.ts';
import { createRecord, type EditContext } from '../merge/edit-record.ts';
import type { RecordOf } from '../model/kinds.ts';
import { blank } from '../notebook/blank-records.ts';
import { inRankOrder, ranksAnew } from '../notebook/ranks.ts';

/** What a person's notebook holds that a new visit may take up. */
export interface VisitShelf {
  personId: RecordOf<'person'>['id'];
  /** What the visit is about; null takes up everything. */
  conditionId: RecordOf<'condition'>['id'] | null;
  options: RecordOf<'option'>[];
  questions: RecordOf<'question'>[];
  visits: RecordOf<'visit'>[];
  /** YYYY-MM-DD; left out or empty when not known yet. */
  day?: string;
}

const OPEN_STATUSES: readonly string[] = ['found', 'considering', 'asked', 'trying'];

/**
 * A new visit that starts from what is still open: open questions in their order, options neither
 * chosen nor put aside, and clinician and place of the last visit. `newId` gives random ids.
 */
export function startVisit(
  shelf: VisitShelf,
  ctx: EditContext,
  newId: <Id extends string>() => Id,
): { visitId: RecordOf<'visit'>['id']; changes: Change[] } {
  const { personId, conditionId } = shelf;
  const isAbout = (record: { personId: string | null; conditionId: string | null }) =>
    record.personId === personId && (conditionId === null || record.conditionId === conditionId);
  const last = lastOf(shelf.visits.filter((visit) => visit.personId === personId));
  const options = inRankOrder(shelf.options).filter(
    (one) => isAbout(one) && one.mergedInto === null && OPEN_STATUSES.includes(one.status),
  );
  const visit = createRecord(
    'visit',
    newId<RecordOf<'visit'>['id']>(),
    {
      ...blank('visit'),
      personId,
      conditionId,
      clinicianId: last?.clinicianId ?? null,
      clinicianName: last?.clinicianName ?? '',
      place: last?.place ?? '',
      day: shelf.day ?? '',
      optionIds: options.map(({ id }) => id),
    },
    ctx,
  );
  // A question for choosing somebody is for that one alone.
  const isForThem = ({ clinicianId }: RecordOf<'question'>) =>
    clinicianId === null || clinicianId === visit.clinicianId;
  const open = inRankOrder(shelf.questions).filter(
    (one) => isAbout(one) && one.state === 'open' && isForThem(one),
  );
  const ranks = ranksAnew(open.length);
  const asked = open.map(({ id }, index) =>
    createRecord(
      'visitQuestion',
      newId<RecordOf<'visitQuestion'>['id']>(),
      {
        ...blank('visitQuestion'),
        personId,
        visitId: visit.id,
        questionId: id,
        rank: ranks[index] ?? 'a0',
      },
      ctx,
    ),
  );
  return {
    visitId: visit.id,
    changes: [visit, ...asked].map((after) => ({ before: null, after })),
  };
}

/** The latest visit of the same person that came before this one and has a date. */
export function lastVisitBefore(
  visit: RecordOf<'visit'>,
  visits: readonly RecordOf<'visit'>[],
): RecordOf<'visit'> | undefined {
  const isBefore = (one: RecordOf<'visit'>) =>
    one.id !== visit.id &&
    one.personId === visit.personId &&
    one.day !== '' &&
    (visit.day === '' || one.day < visit.day);
  return lastOf(visits.filter(isBefore));
}

function lastOf(visits: RecordOf<'visit'>[]): RecordOf<'visit'> | undefined {
  const when = (visit: RecordOf<'visit'>) => visit.day || '0';
  return visits.toSorted((a, b) =>
    when(a) === when(b) ? a.createdAt - b.createdAt : when(a) < when(b) ? -1 : 1,
  )[visits.length - 1];
}
