import type { ComponentChild } from 'preact';

export interface CompareColumn {
  key: string;
  /** What stands over the column. */
  heading: ComponentChild;
}

export interface CompareRow {
  key: string;
  label: string;
  /** One for each column. */
  cells: readonly ComponentChild[];
}

interface Props {
  caption: string;
  columns: readonly CompareColumn[];
  rows: readonly CompareRow[];
  /** The one column that is shown where there is no room for all. */
  frontKey?: string;
}

/** Things side by side: one a column, what is compared a row. */
export function CompareTable({ caption, columns, rows, frontKey }: Props) {
  const isFront = (at: number) => columns[at]?.key === frontKey;
  return (
    <table class="compare-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ key, heading }, at) => (
            <th key={key} scope="col" data-front={isFront(at)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, cells }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {cells.map((cell, at) => (
              <td key={columns[at]?.key} data-front={isFront(at)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
