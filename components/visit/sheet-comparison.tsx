import { toFacts } from '../../utils/export/summary-blocks.ts';
import { type ComparisonTable, toComparisonTables } from '../../utils/visit/comparison.ts';
import type { ComparedOption } from '../../utils/visit/summary-document.ts';
import { SheetFacts } from './sheet-facts.tsx';

interface Props {
  options: ComparedOption[];
  corner: string;
  /** At 18 pt columns hold two words each: options stand below one another instead. */
  isLarge: boolean;
}

/** What the person noted about the options, up to four side by side. */
export function SheetComparison({ options, corner, isLarge }: Props) {
  if (isLarge) {
    return options.map(({ name, rows }, index) => (
      <section key={index} class="sheet-entry">
        <h3 dir="auto">{name}</h3>
        <SheetFacts facts={toFacts(rows)} look="lines" />
      </section>
    ));
  }
  return toComparisonTables(options).map((table, index) => (
    <SideBySide key={index} table={table} corner={corner} />
  ));
}

function SideBySide({ table, corner }: { table: ComparisonTable; corner: string }) {
  return (
    <table class="sheet-table" data-look="comparison">
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {table.names.map((name, index) => (
            <th key={index} scope="col" dir="auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((texts, index) => (
              <td key={index}>
                {texts.length === 0 && '–'}
                {texts.map((text, line) => (
                  <p key={line} dir="auto">
                    {text}
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
