import { createRecord, type EditContext } from '../merge/edit-record.ts';
import type { ClipId, ConditionId, OptionId, PersonId, SourceId } from '../model/ids.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { SourceFacts, SourceKind, TreatmentKind } from '../model/page.ts';
import type { Translate } from '../words/translator.ts';
import { blank } from './blank-records.ts';
import { ranksAnew } from './ranks.ts';

/** What the demo is made with: words, random ids and who makes it. */
export interface DemoContext extends EditContext {
  t: Translate;
  newId: <Id extends string>() => Id;
}

export interface DemoOption {
  key: 'exercise' | 'gel' | 'injection' | 'wait';
  treatmentKind: TreatmentKind;
  sourceKind: SourceKind;
  /** How sure, and how much it matters, 0–5; null when not said. */
  stars: number | null;
  personId: PersonId;
  conditionId: ConditionId;
  rank: string;
}

/** What one option of the demo brings: itself, a clip with its source, statements, a question. */
export function demoOptionRecords(demo: DemoOption, ctx: DemoContext): AnyRecord[] {
  const { t, newId } = ctx;
  const { key, personId, conditionId } = demo;
  const [optionId, clipId, sourceId] = [newId<OptionId>(), newId<ClipId>(), newId<SourceId>()];
  const facts = demoFacts(demo, ctx);
  const address = `https://example.org/demo/${key}`;
  const exact = t(`demo.${key}.quote`);
  const clip = {
    ...blank('clip'),
    ...{ personId, conditionId, optionId, sourceId, facts },
    form: 'selection' as const,
    url: address,
    quote: { exact, prefix: '', suffix: '', position: null },
    pageWord: t(`demo.${key}.name`),
    savedAt: ctx.now,
  };
  return [
    demoOption(optionId, demo, ctx),
    createRecord('source', sourceId, { ...blank('source'), personId, address, facts }, ctx),
    createRecord('clip', clipId, clip, ctx),
    ...demoStatements(optionId, clipId, demo, ctx),
    ...demoQuestion(optionId, clipId, demo, ctx),
  ];
}

function demoOption(id: OptionId, demo: DemoOption, ctx: DemoContext): AnyRecord {
  const { t } = ctx;
  const { key, personId, conditionId, treatmentKind, rank, stars } = demo;
  const words = {
    name: t(`demo.${key}.name`),
    genericName: key === 'gel' || key === 'injection' ? t(`demo.${key}.generic`) : '',
    whatIRead: t(`demo.${key}.whatIRead`),
    myLeaning: t(`demo.${key}.leaning`),
  };
  const scales = { howSure: stars, howMuchItMatters: stars };
  const place = { personId, conditionId, treatmentKind, rank, statusAt: ctx.now };
  return createRecord('option', id, { ...blank('option'), ...words, ...scales, ...place }, ctx);
}

function demoFacts({ key, sourceKind }: DemoOption, { t }: DemoContext): SourceFacts {
  return {
    title: t(`demo.${key}.page`),
    siteName: t(`demo.${key}.site`),
    authors: [],
    published: '2025-04-30',
    updated: null,
    reviewed: null,
    reviewedBy: null,
    fundedBy: null,
    doi: null,
    pmid: null,
    language: 'en',
    canonicalUrl: null,
    kind: sourceKind,
    kindReason: 'demo',
  };
}

function demoStatements(
  optionId: OptionId,
  clipId: ClipId,
  { key, personId }: DemoOption,
  ctx: DemoContext,
): AnyRecord[] {
  const { t, newId } = ctx;
  const said = {
    exercise: [
      { aspect: 'benefit', text: t('demo.exercise.benefit') },
      { aspect: 'effort', text: t('demo.exercise.effort') },
    ],
    gel: [{ aspect: 'harm', text: t('demo.gel.harm') }],
    injection: [],
    wait: [],
  } as const;
  const ranks = ranksAnew(said[key].length);
  return said[key].map((words, i) => {
    const place = { personId, optionId, clipId, rank: ranks[i] ?? 'a0' };
    return createRecord('statement', newId(), { ...words, ...place }, ctx);
  });
}

function demoQuestion(
  optionId: OptionId,
  clipId: ClipId,
  { key, personId, conditionId, rank }: DemoOption,
  ctx: DemoContext,
): AnyRecord[] {
  if (key === 'wait') return [];
  const place = { personId, conditionId, optionId, clipId, rank };
  const text = ctx.t(`demo.${key}.question`);
  return [createRecord('question', ctx.newId(), { ...blank('question'), ...place, text }, ctx)];
}
