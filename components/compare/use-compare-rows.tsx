import type { ComponentChild } from 'preact';
import type { Statement } from '../../utils/model/research.ts';
import type { Column } from '../../utils/notebook/compare-columns.ts';
import type { OptionNotes } from '../../utils/notebook/option-notes.ts';
import { useWords } from '../hooks/use-words.ts';
import type { CompareRow } from './compare-table.tsx';
import { Mark, Questions, Sources, Status, WhatItIs } from './option-cells.tsx';

/** A column with all that is noted about its option. */
export interface ComparedOption extends Column {
  notes: OptionNotes;
}

type WriteSaid = (column: ComparedOption, aspect: Statement['aspect']) => ComponentChild;

/** The rows of the comparison, in their fixed order; `writeSaid` shows the statements of one aspect. */
export function useCompareRows(
  columns: readonly ComparedOption[],
  writeSaid: WriteSaid,
  blankCell: ComponentChild,
): CompareRow[] {
  const t = useWords();
  const said = (aspect: Statement['aspect']) => (column: ComparedOption) =>
    writeSaid(column, aspect);
  const cells: Record<(typeof ROWS)[number], (column: ComparedOption) => ComponentChild> = {
    what: ({ option }) => <WhatItIs option={option} />,
    benefit: said('benefit'),
    harm: said('harm'),
    effort: said('effort'),
    howSure: ({ option }) => (option?.howSure == null ? blankCell : <Mark mark={option.howSure} />),
    matters: (column) => (
      <Mark mark={column.option?.howMuchItMatters ?? null}>
        {column.option?.myLeaning && <p dir="auto">{column.option.myLeaning}</p>}
        {writeSaid(column, 'note')}
      </Mark>
    ),
    sources: ({ notes }) => <Sources tally={notes.tally} />,
    questions: ({ notes }) =>
      notes.questions.length === 0 ? blankCell : <Questions questions={notes.questions} />,
    status: ({ option }) => (option ? <Status option={option} /> : blankCell),
  };
  return ROWS.map((key) => ({
    key,
    label: t(`compare.row.${key}`),
    cells: columns.map(cells[key]),
  }));
}

const ROWS = [
  'what',
  'benefit',
  'harm',
  'effort',
  'howSure',
  'matters',
  'sources',
  'questions',
  'status',
] as const;
