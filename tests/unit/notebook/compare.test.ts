import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../utils/model/kinds.ts';
import type { Option } from '../../../utils/model/research.ts';
import { chosenClinicians } from '../../../utils/notebook/choose-clinicians.ts';
import { allColumns, chosenColumns, WAIT } from '../../../utils/notebook/compare-columns.ts';
import { notesOf } from '../../../utils/notebook/option-notes.ts';
import { tallySources } from '../../../utils/notebook/tally-sources.ts';
import { sample, uuid } from './sample-records.ts';

const optionId = (n: number) => uuid<Option['id']>(n);
const sourceId = (n: number) => uuid<RecordOf<'source'>['id']>(n);
const option = (n: number, fields: Parameters<typeof sample<'option'>>[2] = {}) =>
  sample('option', n, { name: `Option ${n}`, ...fields });

describe('the columns that can be chosen', () => {
  it('end with doing nothing, though nothing is written about it', () => {
    const columns = allColumns([option(20)], 'Do nothing, or wait');
    expect(columns).toMatchObject([
      { key: optionId(20), option: { name: 'Option 20' } },
      { key: WAIT, option: null },
    ]);
  });

  it.each([
    ['Do nothing, or wait', 'other', true],
    ['Wait and see', 'other', true],
    ['Esperar y ver', 'other', true],
    ['Wait and see', 'medicine', false],
    ['Waiting list surgery', 'other', false],
  ] as const)('“%s” of kind %s stands for waiting: %s', (name, treatmentKind, isWaiting) => {
    const columns = allColumns([option(20, { name, treatmentKind })], 'Do nothing, or wait');
    expect(columns.at(-1)?.option?.name).toBe(isWaiting ? name : undefined);
    expect(columns).toHaveLength(isWaiting ? 1 : 2);
  });
});

describe('the columns side by side', () => {
  const options = [20, 21, 22, 23, 24].map((n) =>
    option(n, n === 20 ? { status: 'not-for-me' } : {}),
  );
  const all = allColumns(options, 'Do nothing');
  const keys = (chosen: readonly string[]) => chosenColumns(all, chosen).map(({ key }) => key);

  it('are at first three that are not put aside, and doing nothing', () => {
    expect(keys([])).toEqual([optionId(21), optionId(22), optionId(23), WAIT]);
  });

  it('are those named, in the notebook’s order, whatever else the address says', () => {
    expect(keys([WAIT, optionId(24), 'nonsense', optionId(20)])).toEqual([
      optionId(20),
      optionId(24),
      WAIT,
    ]);
    expect(keys(['nonsense'])).toEqual(keys([]));
  });

  it('are never more than four', () => {
    expect(keys(all.map(({ key }) => key))).toHaveLength(4);
  });
});

describe('what is noted about an option', () => {
  const shelf = {
    options: [option(20), option(21, { mergedInto: optionId(20) }), option(22)],
    statements: [
      sample('statement', 41, { optionId: optionId(21), rank: 'a1', text: 'Second' }),
      sample('statement', 40, { optionId: optionId(20), rank: 'a0', text: 'First' }),
      sample('statement', 42, { optionId: optionId(22), text: 'Of another' }),
    ],
    clips: [sample('clip', 30, { optionId: optionId(21), sourceId: sourceId(50) })],
    sources: [sample('source', 50)],
    questions: [sample('question', 60, { optionId: optionId(20) })],
  };

  it('is its own and that of the ones joined with it, in order', () => {
    const notes = notesOf(shelf.options[0] ?? null, shelf);
    expect(notes.statements.map(({ text }) => text)).toEqual(['First', 'Second']);
    expect(notes.clips).toHaveLength(1);
    expect(notes.questions).toHaveLength(1);
    expect(notes.tally.count).toBe(1);
  });

  it('is nothing for waiting that nobody has written about', () => {
    const loose = { ...shelf, questions: [sample('question', 61)] };
    expect(notesOf(null, loose)).toMatchObject({ statements: [], clips: [], questions: [] });
  });
});

describe('the count of sources', () => {
  const facts = sample('source', 50).facts;
  const sources = [
    sample('source', 50, { facts: { ...facts, kind: 'research', fundedBy: 'A fund' } }),
    sample('source', 51, { facts: { ...facts, kind: 'forum_or_social' }, whoPaid: 'Nobody' }),
    sample('source', 52, { facts: { ...facts, kind: 'research' }, whoPaid: '  ' }),
    sample('source', 53, { facts: { ...facts, kind: 'news' } }),
  ];
  const clip = (n: number, of: number | null) =>
    sample('clip', n, { sourceId: of === null ? null : sourceId(of) });
  const tally = tallySources(
    [clip(30, 50), clip(31, 50), clip(32, 51), clip(33, 52), clip(34, null)],
    sources,
  );

  it('has each source once, by kind, and none of a note typed by hand', () => {
    expect(tally.count).toBe(3);
    expect(tally.kinds).toEqual([
      { kind: 'research', count: 2 },
      { kind: 'forum_or_social', count: 1 },
    ]);
  });

  it('counts a prompt as answered by the page or by the person, not by blanks', () => {
    expect(tally.prompts).toContainEqual({ prompt: 'whoPaid', count: 2 });
    expect(tally.prompts).toContainEqual({ prompt: 'whoWroteIt', count: 0 });
  });
});

describe('the clinicians side by side', () => {
  const all = [1, 2, 3, 4, 5].map((n) =>
    sample('clinician', n, {
      name: `Dr. ${n}`,
      standing: n < 3 ? 'seeing' : 'thinking-of-seeing',
    }),
  );
  const names = (ids: string[], of = all) => chosenClinicians(of, ids).map(({ name }) => name);

  it('are at first those that the person thinks of seeing, else the first ones', () => {
    expect(names([])).toEqual(['Dr. 3', 'Dr. 4', 'Dr. 5']);
    expect(names([], all.slice(0, 2))).toEqual(['Dr. 1', 'Dr. 2']);
  });

  it('are those named, at most three', () => {
    expect(names([uuid(5), uuid(1)])).toEqual(['Dr. 1', 'Dr. 5']);
    expect(names(all.map(({ id }) => id))).toHaveLength(3);
  });
});
