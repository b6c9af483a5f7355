/** Spreadsheets take a cell that begins so for a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠\t\r]/;
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV (RFC 4180) that a spreadsheet opens as UTF-8 and never runs. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
