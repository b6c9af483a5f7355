import { writeNumbers } from '../../utils/export/summary-blocks.ts';
import type { OptionRow, SummaryDocument } from '../../utils/visit/summary-document.ts';

/** The options as a table whose head repeats on every page. */
export function SheetOptions({
  columns,
  rows,
}: {
  columns: SummaryDocument['options']['columns'];
  rows: OptionRow[];
}) {
  return (
    <table class="sheet-table" data-fit="option-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} data-fit="option">
            <th scope="row" dir="auto">
              {row.name}
              {row.genericName && <span class="sheet-generic">{row.genericName}</span>}
            </th>
            <td dir="auto">
              {row.whatIRead}
              <span class="sheet-numbers">{writeNumbers(row.references)}</span>
            </td>
            <td dir="auto" data-label={row.leaning ? columns[2] : undefined}>
              {row.leaning && <span class="sheet-leaning">{row.leaning}</span>}
              {row.tried && <span class="sheet-tried">{row.tried}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
