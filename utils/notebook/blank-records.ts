import type { FieldsOf } from '../merge/fields.ts';
import type { Kind } from '../model/kinds.ts';

/** The first rank of a list; see ranks.ts for the next ones. */
const FIRST_RANK = 'a0';

const SETTINGS = {
  language: 'browser',
  theme: 'system',
  textSize: 'normal',
  detectionMode: 'on-click',
  isBadgeShown: true,
  isSelectionButtonShown: true,
  isSpellcheckOn: false,
  currentPersonId: null,
  portalLimit: 1_500,
  paperSize: 'letter',
  isLargePrint: false,
  backupReminderDays: 30,
  lastBackupAt: null,
  autoLockMinutes: 15,
  isWelcomeDone: false,
  isComputerShared: null,
} as const;

const BLANKS = {
  person: {
    name: '',
    writerRelation: '',
    writerName: '',
    birthYear: null,
    whatMatters: '',
    howIDecide: '',
    noMedicinesAt: null,
    noAllergiesAt: null,
    isDemo: false,
    rank: FIRST_RANK,
  },
  condition: { name: '', note: '', rank: FIRST_RANK },
  option: {
    conditionId: null,
    name: '',
    genericName: '',
    treatmentKind: 'other',
    status: 'found',
    stoppedWhen: '',
    stoppedWhy: '',
    whatIRead: '',
    myLeaning: '',
    howSure: null,
    howMuchItMatters: null,
    note: '',
    mergedInto: null,
    rank: FIRST_RANK,
  },
  statement: { aspect: 'note', text: '', clipId: null, rank: FIRST_RANK },
  clip: {
    conditionId: null,
    optionId: null,
    clinicianId: null,
    sourceId: null,
    form: 'note',
    quote: null,
    pageWord: '',
    url: '',
    caption: '',
    imageUrl: '',
    readableText: '',
    facts: null,
    posterName: '',
    note: '',
    check: null,
    rank: FIRST_RANK,
  },
  source: { whoWroteIt: '', basedOn: '', whenWritten: '', whoPaid: '' },
  question: {
    conditionId: null,
    optionId: null,
    clipId: null,
    clinicianId: null,
    text: '',
    state: 'open',
    rank: FIRST_RANK,
  },
  visit: {
    conditionId: null,
    clinicianId: null,
    clinicianName: '',
    visitKind: null,
    day: '',
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
  visitQuestion: { rank: FIRST_RANK, isAsked: false, answer: '' },
  medicine: {
    name: '',
    dose: '',
    whatFor: '',
    since: '',
    until: '',
    whyStopped: '',
    prescribedBy: '',
    rank: FIRST_RANK,
  },
  allergy: { to: '', reaction: '', rank: FIRST_RANK },
  clinician: {
    personId: null,
    name: '',
    specialty: '',
    place: '',
    telephone: '',
    standing: 'seeing',
    note: '',
    rank: FIRST_RANK,
  },
  device: { personId: null, name: '', settings: SETTINGS },
  draft: { personId: null, form: '', about: '', values: {} },
  siteRule: { personId: null, scope: 'site', rule: 'paused' },
} as const satisfies { [K in Kind]: Blankable<K> };

/** Read-only views of the fields, so that the table can be constant. */
type Blankable<K extends Kind> = { readonly [F in keyof FieldsOf<K>]?: Deep<FieldsOf<K>[F]> };
type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : T extends object
    ? { readonly [F in keyof T]: T[F] }
    : T;

type Blank<K extends Kind> = Pick<FieldsOf<K>, keyof FieldsOf<K> & keyof (typeof BLANKS)[K]>;

/**
 * What the fields of a new record of this kind hold when nothing was filled in. What only the
 * caller can know (whose it is, when, of what) is missing, and the compiler asks for it.
 */
export function blank<K extends Kind>(kind: K): Blank<K> {
  return { ...BLANKS[kind] } as unknown as Blank<K>;
}
