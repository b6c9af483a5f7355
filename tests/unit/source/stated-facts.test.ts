import { expect, it } from 'vitest';
import { statedFacts } from '../../../utils/source/stated-facts.ts';
import { sample } from '../notebook/sample-records.ts';

const { facts } = sample('source', 1);

it('says nothing where the page says nothing', () => {
  const nothing = { whoWroteIt: '', basedOn: '', whenWritten: '', whoPaid: '' };
  expect(statedFacts(facts)).toEqual(nothing);
});

it('tells who, on what, when and paid by whom, as the page does', () => {
  const stated = statedFacts({
    ...facts,
    authors: ['Ann Lee', 'Bo Ray'],
    reviewedBy: 'Cy Dee, MD',
    published: '2024',
    reviewed: '2025-02',
    fundedBy: 'Puff Fund',
    doi: '10.1000/x',
    pmid: '123',
  });
  expect(stated).toEqual({
    whoWroteIt: 'Ann Lee, Bo Ray, Cy Dee, MD',
    basedOn: 'doi:10.1000/x, PMID 123',
    whenWritten: '2024, 2025-02',
    whoPaid: 'Puff Fund',
  });
});
