import type { Kind, RecordOf } from '../../../utils/model/kinds.ts';
import type { SummaryInput } from '../../../utils/visit/summary-input.ts';

const DEVICE = '00000000-0000-4000-8000-00000000000d';

/** A UUID that tells the test's records apart: `idOf(7)`. */
export const idOf = (n: number): string =>
  `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

export const PERSON_ID = idOf(1);
export const VISIT_ID = idOf(2);
export const SAVED_AT = Date.UTC(2026, 10, 1, 12);

const ofEvery = {
  createdAt: SAVED_AT,
  updatedAt: SAVED_AT,
  versions: { [DEVICE]: 1 },
  stamps: {},
  conflicts: {},
  deletedAt: null,
  private: false,
  personId: PERSON_ID,
  rank: 'a0',
};

const BLANKS: { [K in Kind]?: object } = {
  person: {
    name: 'Maria Ortega',
    writerRelation: '',
    writerName: '',
    birthYear: 1961,
    whatMatters: '',
    howIDecide: '',
    noMedicinesAt: null,
    noAllergiesAt: null,
    isDemo: false,
  },
  condition: { name: 'Knee pain', note: '' },
  option: {
    conditionId: null,
    name: '',
    genericName: '',
    treatmentKind: 'medicine',
    status: 'found',
    statusAt: SAVED_AT,
    stoppedWhen: '',
    stoppedWhy: '',
    whatIRead: '',
    myLeaning: '',
    howSure: null,
    howMuchItMatters: null,
    note: '',
    mergedInto: null,
  },
  statement: { aspect: 'benefit', text: '', clipId: null },
  clip: {
    conditionId: null,
    optionId: null,
    clinicianId: null,
    sourceId: null,
    form: 'selection',
    quote: null,
    pageWord: '',
    url: '',
    caption: '',
    imageUrl: '',
    readableText: '',
    facts: null,
    posterName: '',
    savedAt: SAVED_AT,
    note: '',
    check: null,
  },
  source: { address: '', whoWroteIt: '', basedOn: '', whenWritten: '', whoPaid: '' },
  question: {
    conditionId: null,
    optionId: null,
    clipId: null,
    clinicianId: null,
    text: '',
    state: 'open',
  },
  visit: {
    conditionId: null,
    clinicianId: null,
    clinicianName: '',
    visitKind: null,
    day: '2026-11-22',
    time: '',
    place: '',
    reason: '',
    howLong: '',
    whatIHopeFor: '',
    changesSinceLastVisit: '',
    whoComesAlong: '',
    optionIds: [],
    state: 'planned',
    decision: '',
    nextSteps: '',
    followUpDay: '',
  },
  visitQuestion: { isAsked: false, answer: '', visitId: VISIT_ID },
  medicine: {
    name: '',
    dose: '',
    whatFor: '',
    since: '',
    until: '',
    whyStopped: '',
    prescribedBy: '',
  },
  allergy: { to: '', reaction: '' },
  clinician: { name: '', specialty: '', place: '', telephone: '', standing: 'seeing', note: '' },
};

type Plain<T> = { [K in keyof T]?: T[K] extends string | null ? T[K] | string : T[K] };

/** A whole record of one kind with the given fields; ids need not carry their brand. */
export function make<K extends Kind>(
  kind: K,
  id: string,
  fields: Plain<RecordOf<K>> | Record<string, unknown> = {},
): RecordOf<K> {
  return { ...ofEvery, kind, id, ...BLANKS[kind], ...fields } as unknown as RecordOf<K>;
}

export const factsOf = (fields: Record<string, unknown> = {}) => ({
  title: 'Exercise for knee pain',
  siteName: 'Example Health',
  authors: [],
  published: '2024-03',
  updated: null,
  reviewed: null,
  reviewedBy: null,
  fundedBy: null,
  doi: null,
  pmid: null,
  language: 'en',
  canonicalUrl: null,
  kind: 'health_site',
  kindReason: 'host',
  ...fields,
});

export const quoteOf = (exact: string) => ({ exact, prefix: '', suffix: '', position: null });

/** An input with nothing but a person and a visit on 22 November 2026. */
export function sampleInput(fields: Partial<SummaryInput> = {}): SummaryInput {
  return {
    visit: make('visit', VISIT_ID),
    person: make('person', PERSON_ID),
    clinician: null,
    conditions: [],
    options: [],
    statements: [],
    clips: [],
    sources: [],
    questions: [],
    visitQuestions: [],
    visits: [],
    medicines: [],
    allergies: [],
    preparedBy: { name: '', relation: '' },
    today: '2026-11-20',
    withheld: new Set(),
    ...fields,
  };
}
