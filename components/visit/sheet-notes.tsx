import type { OptionDetail, SummaryDocument } from '../../utils/visit/summary-document.ts';
import { SheetFacts } from './sheet-facts.tsx';

interface Props {
  details: OptionDetail[];
  columns: SummaryDocument['comparison']['columns'];
}

/** What the person noted about each option, one option a row. */
export function SheetNotes({ details, columns }: Props) {
  return (
    <table class="sheet-table" data-look="notes">
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
        {details.map(({ name, facts }, index) => (
          <tr key={index}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>
              <SheetFacts facts={facts} look="lines" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
