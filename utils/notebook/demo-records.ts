import { createRecord } from '../merge/edit-record.ts';
import type { ConditionId, OptionId, PersonId } from '../model/ids.ts';
import type { AnyRecord, Kind, RecordOf } from '../model/kinds.ts';
import { blank } from './blank-records.ts';
import { type DemoContext, type DemoOption, demoOptionRecords } from './demo-option.ts';
import { ranksAnew } from './ranks.ts';

const OPTIONS: readonly Omit<DemoOption, 'personId' | 'conditionId' | 'rank'>[] = [
  { key: 'exercise', treatmentKind: 'lifestyle', sourceKind: 'society_or_hospital', stars: 4 },
  { key: 'gel', treatmentKind: 'medicine', sourceKind: 'health_site', stars: 3 },
  { key: 'injection', treatmentKind: 'procedure', sourceKind: 'forum_or_social', stars: 2 },
  { key: 'wait', treatmentKind: 'other', sourceKind: 'research', stars: null },
];

/** The demo notebook: a person of its own, never exported, with everything a notebook can hold. */
export function makeDemoRecords(ctx: DemoContext): AnyRecord[] {
  const { t, newId } = ctx;
  const personId = newId<PersonId>();
  const conditionId = newId<ConditionId>();
  const ranks = ranksAnew(OPTIONS.length);
  const options = OPTIONS.flatMap((option, i) =>
    demoOptionRecords({ ...option, personId, conditionId, rank: ranks[i] ?? 'a0' }, ctx),
  );
  const name = t('demo.condition');
  const note = t('demo.conditionNote');
  return [
    demoPerson(personId, ctx),
    createRecord('condition', conditionId, { ...blank('condition'), personId, name, note }, ctx),
    ...options,
    ...demoHealth(personId, ctx),
    ...demoVisit(personId, conditionId, options, ctx),
  ];
}

function demoPerson(personId: PersonId, ctx: DemoContext): AnyRecord {
  const { t } = ctx;
  const words = { whatMatters: t('demo.whatMatters'), howIDecide: t('demo.howIDecide') };
  const fields = { ...blank('person'), ...words, personId, name: t('demo.name'), isDemo: true };
  return createRecord('person', personId, fields, ctx);
}

function demoHealth(personId: PersonId, ctx: DemoContext): AnyRecord[] {
  const { t, newId } = ctx;
  const [first, second] = ranksAnew(2);
  const medicines = (['medicineOne', 'medicineTwo'] as const).map((key, i) => {
    const words = {
      name: t(`demo.${key}.name`),
      dose: t(`demo.${key}.dose`),
      whatFor: t(`demo.${key}.whatFor`),
      since: t(`demo.${key}.since`),
    };
    const rank = (i === 0 ? first : second) ?? 'a0';
    return createRecord(
      'medicine',
      newId(),
      { ...blank('medicine'), ...words, personId, rank },
      ctx,
    );
  });
  const words = { to: t('demo.allergy.to'), reaction: t('demo.allergy.reaction') };
  const fields = { ...blank('allergy'), ...words, personId };
  return [...medicines, createRecord('allergy', newId(), fields, ctx)];
}

function demoVisit(
  personId: PersonId,
  conditionId: ConditionId,
  records: readonly AnyRecord[],
  ctx: DemoContext,
): AnyRecord[] {
  const { t, newId } = ctx;
  const visitId = newId<RecordOf<'visit'>['id']>();
  const words = {
    clinicianName: t('demo.visit.clinician'),
    place: t('demo.visit.place'),
    reason: t('demo.visit.reason'),
    howLong: t('demo.visit.howLong'),
    whatIHopeFor: t('demo.visit.hope'),
  };
  const optionIds: OptionId[] = ofKind(records, 'option').map(({ id }) => id);
  const about = { personId, conditionId, optionIds, visitKind: 'follow-up' as const };
  const visit = createRecord('visit', visitId, { ...blank('visit'), ...words, ...about }, ctx);
  const questions = ofKind(records, 'question');
  const ranks = ranksAnew(questions.length);
  const asked = questions.map(({ id: questionId }, i) => {
    const place = { personId, visitId, questionId, rank: ranks[i] ?? 'a0' };
    return createRecord('visitQuestion', newId(), { ...blank('visitQuestion'), ...place }, ctx);
  });
  return [visit, ...asked];
}

function ofKind<K extends Kind>(records: readonly AnyRecord[], kind: K): RecordOf<K>[] {
  return records.filter((record) => record.kind === kind) as RecordOf<K>[];
}
