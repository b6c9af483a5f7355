import { conflictsOf } from '../merge/conflicts-of.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { WordKey } from '../words/translator.ts';
import { isSharedKind, type SharedKind } from './share-file.ts';

const LINE = {
  conditionId: 'clip.condition',
  optionId: 'clip.option',
  clinicianId: 'visit.clinician',
} as const;

/**
 * What the fields of a record are called on screen. A field without a word is nothing a person would
 * choose in (an order, a date of a look-up): where two sides differ, the value shown first stands.
 */
const FIELD_WORDS = {
  person: {
    name: 'person.name',
    writerRelation: 'person.writerRelation',
    writerName: 'person.writerName',
    birthYear: 'person.birthYear',
    whatMatters: 'person.whatMatters',
    howIDecide: 'person.howIDecide',
    noMedicinesAt: 'medicine.none',
    noAllergiesAt: 'allergy.none',
  },
  condition: { name: 'notebook.conditionName', note: 'clip.note' },
  option: {
    ...LINE,
    name: 'option.name',
    genericName: 'option.genericName',
    treatmentKind: 'option.kind',
    status: 'option.status',
    stoppedWhen: 'option.stoppedWhen',
    stoppedWhy: 'option.stoppedWhy',
    whatIRead: 'option.whatIRead',
    myLeaning: 'option.myLeaning',
    howSure: 'share.field.howSure',
    howMuchItMatters: 'share.field.howMuchItMatters',
    note: 'option.note',
    mergedInto: 'share.field.mergedInto',
  },
  statement: { aspect: 'share.field.aspect', text: 'share.field.text' },
  clip: { ...LINE, note: 'clip.note', posterName: 'share.field.writtenBy' },
  source: {
    whoWroteIt: 'source.whoWroteIt',
    basedOn: 'source.basedOn',
    whenWritten: 'source.whenWritten',
    whoPaid: 'source.whoPaid',
  },
  question: { ...LINE, text: 'question.text', state: 'share.field.state' },
  visit: {
    ...LINE,
    clinicianName: 'visit.clinicianName',
    visitKind: 'visit.kind',
    day: 'visit.day',
    time: 'visit.time',
    place: 'visit.place',
    reason: 'visit.reason',
    howLong: 'visit.howLong',
    whatIHopeFor: 'visit.hope',
    changesSinceLastVisit: 'visit.changes',
    whoComesAlong: 'visit.whoComes',
    optionIds: 'share.field.optionIds',
    decision: 'visit.decision',
    nextSteps: 'visit.nextSteps',
    followUpDay: 'visit.followUp',
  },
  visitQuestion: { isAsked: 'share.field.isAsked', answer: 'visit.answer' },
  medicine: {
    name: 'medicine.name',
    dose: 'medicine.dose',
    whatFor: 'medicine.whatFor',
    since: 'medicine.since',
    until: 'medicine.until',
    whyStopped: 'medicine.whyStopped',
    prescribedBy: 'medicine.prescribedBy',
  },
  allergy: { to: 'allergy.to', reaction: 'allergy.reaction' },
  clinician: {
    name: 'clinician.name',
    specialty: 'clinician.specialty',
    place: 'clinician.place',
    telephone: 'clinician.telephone',
    standing: 'clinician.standing',
    note: 'clinician.note',
  },
} as const satisfies Record<SharedKind, Record<string, WordKey>>;

const OF_ALL: Record<string, WordKey> = {
  personId: 'clip.person',
  private: 'share.field.private',
  deletedAt: 'share.field.deleted',
};

/** The word for a field, or null when it is none that a person would choose in. */
export function fieldWord({ kind }: AnyRecord, field: string): WordKey | null {
  const words: Record<string, WordKey> = isSharedKind(kind) ? FIELD_WORDS[kind] : {};
  return words[field] ?? OF_ALL[field] ?? null;
}

/** The fields of a record that wait for somebody's choice. */
export function fieldsToChoose(record: AnyRecord): string[] {
  if (Object.keys(record.conflicts).length === 0) return [];
  return [...conflictsOf(record).keys()].filter((field) => fieldWord(record, field) !== null);
}
