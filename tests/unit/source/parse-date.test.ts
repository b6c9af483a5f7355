import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayOrder, parseDate } from '../../../utils/source/parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['2019-04-30', '2019-04-30'],
    ['2019-04-30T23:59:59-07:00', '2019-04-30'],
    ['2019-4-3', '2019-04-03'],
    ['2019-04', '2019-04'],
    ['2019', '2019'],
    ['2019/04/30', '2019-04-30'],
    ['2019.04.30', '2019-04-30'],
    ['20190430', '2019-04-30'],
    ['20190430T101500Z', '2019-04-30'],
    ['2023-11-02T20-59-53Z', '2023-11-02'],
    ['12 March 2019', '2019-03-12'],
    ['12th March, 2019', '2019-03-12'],
    ['March 12, 2019', '2019-03-12'],
    ['Mar. 12, 2019', '2019-03-12'],
    ['MARCH 12TH 2019', '2019-03-12'],
    ['Tue, 12 Mar 2019 08:00:00 GMT', '2019-03-12'],
    ['12-Mar-2019', '2019-03-12'],
    ['27. Jun, 2012', '2012-06-27'],
    ['Sept 4, 2020', '2020-09-04'],
    ['March 2019', '2019-03'],
    ['Last updated: March 12, 2019 at 4 pm', '2019-03-12'],
    ['12 de marzo de 2019', '2019-03-12'],
    ['12 de Marzo del 2019', '2019-03-12'],
    ['martes, 12 marzo 2019', '2019-03-12'],
    ['marzo de 2019', '2019-03'],
    ['1 de septiembre de 2021', '2021-09-01'],
    ['1 de setiembre de 2021', '2021-09-01'],
    ['3 ene. 2022', '2022-01-03'],
    ['12. März 2019', '2019-03-12'],
    ['1er février 2020', '2020-02-01'],
    ['3 février 2020', '2020-02-03'],
    ['30 luglio 2018', '2018-07-30'],
    ['7 de março de 2018', '2018-03-07'],
    ['18.03.2020 13:15 Uhr', '2020-03-18'],
    ['12/28/2017', '2017-12-28'],
    ['28/12/2017', '2017-12-28'],
    ['5/5/2017', '2017-05-05'],
  ])('reads %s as %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    ['3/4/2019', 'unknown', null],
    ['3/4/2019', 'month-first', '2019-03-04'],
    ['3/4/2019', 'day-first', '2019-04-03'],
    ['03-04-2019', 'day-first', '2019-04-03'],
    ['28/12/2017', 'month-first', '2017-12-28'],
    ['12/28/2017', 'day-first', '2017-12-28'],
    ['3/4/19', 'day-first', '2019-04-03'],
  ] as [string, DayOrder, string | null][])('reads %s, %s, as %s', (text, order, date) => {
    expect(parseDate(text, order)).toBe(date);
  });

  it.each([
    '',
    '2019-02-30',
    '31 April 2019',
    '2019-13-01',
    '0000-00-00',
    '32/13/2019',
    '30/02/2019',
    'yesterday',
    'hace 3 días',
    '2 hours ago',
    'Monday',
    'May',
    'in 2019 we saw 40 people',
    '1-800-439-5506',
    '12:30',
    'Room 2019-A of ward 12',
    'toString',
    '1547',
    '99999999',
  ])('finds no date in "%s"', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('gives an ISO date or null for any text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('2019', '/', '-', ' ', '.', '31', '02', 'March', 'de', 'enero', ',', 'T'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        expect(parseDate(parts.join('')) ?? '2000').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      }),
    );
  });
});
