import { expect, it } from 'vitest';
import type { PersonId } from '../../../utils/model/ids.ts';
import { emptyPeople } from '../../../utils/notebook/empty-people.ts';
import { sample, sampleNotebook, uuid } from './sample-records.ts';

const blank = sample('person', 40, { personId: uuid<PersonId>(40) });

it('a person about whom nothing was written is empty', () => {
  expect(emptyPeople([...sampleNotebook(), blank])).toEqual([blank]);
});

it.each([
  ['a name', { name: 'Rosa' }],
  ['a year of birth', { birthYear: 1950 }],
  ['an answer about allergies', { noAllergiesAt: 5 }],
  ['words about deciding', { howIDecide: 'slowly' }],
  ['the mark of the demo', { isDemo: true }],
  ['a place in the trash', { deletedAt: 5 }],
])('one with %s is not', (_what, fields) => {
  expect(emptyPeople([{ ...blank, ...fields }])).toEqual([]);
});

it('one with anything below is not', () => {
  const below = sample('medicine', 41, { personId: uuid<PersonId>(40) });
  expect(emptyPeople([blank, below])).toEqual([]);
});
