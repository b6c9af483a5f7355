import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../components/notebook/title-of.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { sample } from '../notebook/sample-records.ts';

const quote = { exact: 'Fewer attacks.', prefix: '', suffix: '', position: null };

describe('the words a record is known by', () => {
  it.each<[string, AnyRecord]>([
    ['Rosa', sample('person', 1, { name: 'Rosa' })],
    ['Topiramate', sample('option', 1, { name: 'Topiramate' })],
    ['Fewer attacks.', sample('clip', 1, { quote, note: 'Ask' })],
    ['Ask', sample('clip', 1, { note: 'Ask' })],
    ['How long?', sample('question', 1, { text: 'How long?' })],
    ['Penicillin', sample('allergy', 1, { to: 'Penicillin' })],
    ['2026-03-04 · Headache', sample('visit', 1, { day: '2026-03-04', reason: 'Headache' })],
    ['A page', sample('source', 1)],
    ['', sample('visit', 1)],
  ])('%j', (title, record) => {
    expect(titleOf(record)).toBe(title);
  });

  it('are cut with an ellipsis when long, never through a character', () => {
    const long = titleOf(sample('question', 1, { text: `${'x'.repeat(119)}😀 and more` }));
    expect(long).toBe(`${'x'.repeat(119)}…`);
    expect(titleOf(sample('question', 1, { text: 'y'.repeat(120) }))).toBe('y'.repeat(120));
  });
});
