import type { AnyRecord } from '../model/kinds.ts';
import type { Person } from '../model/people.ts';
import { parentsOf } from './parents.ts';

/** People about whom nothing was ever written and with nothing below them: a new notebook starts with one. */
export function emptyPeople(records: Iterable<AnyRecord>): Person[] {
  const all = [...records];
  const parents = new Set(all.flatMap(parentsOf));
  return all.filter(
    (record): record is Person =>
      record.kind === 'person' &&
      record.deletedAt === null &&
      !parents.has(record.id) &&
      isBlank(record),
  );
}

function isBlank(person: Person): boolean {
  const { name, writerName, writerRelation, whatMatters, howIDecide } = person;
  const told = [person.birthYear, person.noMedicinesAt, person.noAllergiesAt];
  const isUnwritten = [name, writerName, writerRelation, whatMatters, howIDecide].every(
    (text) => text === '',
  );
  return isUnwritten && told.every((value) => value === null) && !person.isDemo;
}
