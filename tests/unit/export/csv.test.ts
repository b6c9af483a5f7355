import { expect, it } from 'vitest';
import { writeCsv } from '../../../utils/export/csv.ts';

const cellOf = (value: string) => writeCsv([[value]]).slice(2, -3);

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  [' =1', "' =1"],
  ['\n=1', "'\n=1"],
  ['＝1', "'＝1"],
  ['"=1', '""=1'],
  ['1+1', '1+1'],
  ['a, "b"\nc', 'a, ""b""\nc'],
  ['', ''],
])('the cell %j is written as %j, so that no spreadsheet runs it', (value, cell) => {
  expect(cellOf(value)).toBe(cell);
});

it('a table begins with a byte order mark and ends each row as the standard says', () => {
  expect(
    writeCsv([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe('\uFEFF"a","b"\r\n"c","d"\r\n');
});
