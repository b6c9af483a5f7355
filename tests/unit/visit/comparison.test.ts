import { describe, expect, it } from 'vitest';
import {
  type OptionShelf,
  toComparisonTables,
  writeComparedOption,
} from '../../../utils/visit/comparison.ts';
import type { ComparedOption } from '../../../utils/visit/summary-document.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { factsOf, idOf, make } from './sample-records.ts';

const words = createTranslator('en');

const shelf = (option: object, rest: Partial<OptionShelf> = {}): OptionShelf => ({
  option: make('option', idOf(1), { name: 'Brace', treatmentKind: 'device', ...option }),
  statements: [],
  clips: [],
  questionNumbers: [],
  ...rest,
});
const clip = (n: number, sourceId: string, kind: string) =>
  make('clip', idOf(n), { sourceId, facts: factsOf({ kind }) });
const textsOf = (compared: ComparedOption | null) =>
  Object.fromEntries(compared?.rows.map(({ label, texts }) => [label, texts]) ?? []);

describe('a column of the comparison', () => {
  it('says what was noted, row by row', () => {
    const statements = [
      make('statement', idOf(20), { aspect: 'benefit', text: 'Holds the knee' }),
      make('statement', idOf(21), { aspect: 'benefit', text: ' Cheap ' }),
      make('statement', idOf(22), { aspect: 'harm', text: ' ' }),
    ];
    const clips = [
      clip(30, idOf(90), 'research'),
      clip(31, idOf(90), 'research'),
      clip(32, idOf(91), 'forum_or_social'),
      clip(33, idOf(92), 'forum_or_social'),
    ];
    const option = { howSure: 2, status: 'trying' };
    const compared = writeComparedOption(
      shelf(option, { statements, clips, questionNumbers: [1, 4] }),
      words,
    );
    expect(textsOf(compared)).toEqual({
      'What it is': ['Device'],
      'Possible benefit': ['Holds the knee', 'Cheap'],
      'Possible harm': [],
      'What it takes': [],
      Note: [],
      'How sure I am': ['2 out of 5'],
      'How much it matters to me': [],
      Sources: ['personal experience: 2', 'research: 1'],
      'My questions, by number': ['1, 4'],
      'Where I am with it': ['Trying it now'],
    });
  });

  it('is not there when nothing was noted', () => {
    expect(writeComparedOption(shelf({}, { questionNumbers: [1] }), words)).toBeNull();
  });
});

describe('the tables on paper', () => {
  const compared = (name: string, harm: string[]): ComparedOption => ({
    name,
    rows: [
      { label: 'What it is', texts: ['Device'] },
      { label: 'Possible harm', texts: harm },
    ],
  });

  it('hold four options each', () => {
    const tables = toComparisonTables(['a', 'b', 'c', 'd', 'e'].map((name) => compared(name, [])));
    expect(tables.map(({ names }) => names)).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  });

  it('leave out a row in which no option has anything', () => {
    const labels = (options: ComparedOption[]) =>
      toComparisonTables(options)[0]?.rows.map(({ label }) => label);
    expect(labels([compared('a', []), compared('b', [])])).toEqual(['What it is']);
    expect(labels([compared('a', []), compared('b', ['Sore'])])).toContain('Possible harm');
  });
});
