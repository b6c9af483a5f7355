import { expect, it } from 'vitest';
import { findTwins } from '../../../utils/notebook/find-twins.ts';
import { sample, uuid } from './sample-records.ts';

const known = sample('option', 3, { name: 'Topiramate', conditionId: uuid(2) });
const arrived = (fields: object) => sample('option', 30, { conditionId: uuid(2), ...fields });
const ids = new Set<string>([uuid(30)]);
const find = (fields: object) => findTwins([known, arrived(fields)], ids, () => null);

it('an option that arrives under the same name is offered together with the one that is there', () => {
  expect(find({ name: 'topiramate' })).toMatchObject([
    { arrived: { id: uuid(30) }, known: { id: uuid(3) }, trust: 'same' },
  ]);
});

it.each([
  ['another name', { name: 'Propranolol' }],
  ['another condition', { name: 'Topiramate', conditionId: uuid(9) }],
  ['another person', { name: 'Topiramate', personId: uuid(9) }],
  ['what is joined already', { name: 'Topiramate', mergedInto: uuid(3) }],
])('%s is no twin', (_what, fields) => {
  expect(find(fields)).toEqual([]);
});

it('what was there before is never offered by itself', () => {
  const twin = sample('option', 31, { name: 'Topiramate', conditionId: uuid(2) });
  expect(findTwins([known, twin], new Set(), () => null)).toEqual([]);
});
