// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuote } from '../../../utils/quote/describe-quote.ts';
import { findQuote, findQuotesInSlices } from '../../../utils/quote/find-quote.ts';
import { judgeQuote } from '../../bench/judge-quote.ts';
import { pairNames, readQuoteCases } from '../../bench/quote-pairs.ts';
import { runs } from '../runs.ts';

const PAGE =
  'Rest helps at first.\nIn the study, 12 of 100 people who took the tablet felt sick in the first week.\nIt may make you sleepy.\nDrink enough water.';
const quoteOf = (page: string, exact: string) => {
  const start = page.indexOf(exact);
  return describeQuote(page, start, start + exact.length);
};
const look = (exact: string, edit: (page: string) => string) => {
  const now = edit(PAGE);
  const place = findQuote(now, quoteOf(PAGE, exact));
  return [place.state, place.range && now.slice(place.range.start, place.range.end)];
};
const STUDY = 'In the study, 12 of 100 people who took the tablet felt sick in the first week.';

describe('the corpus of pages before and after an edit', () => {
  const verdicts = readQuoteCases().map((one) => ({ ...one, verdict: judgeQuote(one) }));
  const share = (state: string) => {
    const those = verdicts.filter(({ expected }) => expected === state);
    return those.filter(({ verdict }) => verdict === 'right').length / those.length;
  };

  it('has at least 40 pages', () => expect(pairNames().length).toBeGreaterThanOrEqual(40));
  it('finds unchanged passages again', () => expect(share('found')).toBeGreaterThanOrEqual(0.995));
  it('sees that edited ones changed', () => expect(share('changed')).toBeGreaterThanOrEqual(0.95));
  it('never takes another passage for the saved one', () => {
    expect(verdicts.filter(({ verdict }) => verdict === 'wrong-passage')).toEqual([]);
  });
});

describe('findQuote', () => {
  it.each<[string, string, (page: string) => string, unknown[]]>([
    ['an untouched page', STUDY, (page) => page, ['found', STUDY]],
    [
      'a changed number',
      STUDY,
      (page) => page.replace('12', '21'),
      ['changed', STUDY.replace('12', '21')],
    ],
    [
      'a changed end',
      STUDY,
      (page) => page.replace('first week', 'second month'),
      ['changed', STUDY.replace('first week', 'second month')],
    ],
    ['a removed sentence', STUDY, (page) => page.replace(STUDY, ''), ['gone', null]],
    ['an empty page', STUDY, () => '', ['gone', null]],
    [
      'words that now stand in longer words',
      'may make you sleepy',
      (page) => page.replace('may make', 'dismay makeup'),
      ['changed', 'dismay makeup you sleepy'],
    ],
  ])('%s', (_, exact, edit, expected) => {
    expect(look(exact, edit)).toEqual(expected);
  });

  it('gives offsets of the page as it is, not as it is compared', () => {
    const now = `\u201cNews\u2026\u201d  \u00ad\n${PAGE.replace('tablet felt', 'tab\u00adlet  felt')}`;
    const { state, range } = findQuote(now, quoteOf(PAGE, STUDY));
    expect([state, now.slice(range?.start, range?.end)]).toEqual([
      'found',
      STUDY.replace('tablet felt', 'tab\u00adlet  felt'),
    ]);
  });

  it('looks in more than 2 MB of text for the same words only', () => {
    const filler = 'Walking every day helped about half of them. '.repeat(50_000);
    const quote = quoteOf(PAGE, STUDY);
    expect(findQuote(filler + PAGE, quote).state).toBe('found');
    expect(findQuote(filler + PAGE.replace('12', '21'), quote).state).toBe('gone');
  });

  it('says the same in slices, and rests', async () => {
    let rests = 0;
    const now = `${'Other words stand here. '.repeat(4_000)}${PAGE.replace('12', '21')}`;
    const quotes = [quoteOf(PAGE, STUDY), quoteOf(PAGE, 'Drink enough water.')];
    const places = await findQuotesInSlices(now, quotes, async () => void rests++);
    expect(places).toEqual(quotes.map((quote) => findQuote(now, quote)));
    expect(rests).toBeGreaterThan(40);
  });

  it('finds a described quote again after edits elsewhere', () => {
    const word = fc.constantFrom(
      'knee',
      'pain',
      'rest',
      'Über',
      'dose',
      'éstas',
      '10',
      'דם',
      'walk.',
    );
    const words = (min: number, max: number) =>
      fc.array(word, { minLength: min, maxLength: max }).map((all) => all.join(' '));
    const edit = fc.record({ before: words(0, 30), after: words(0, 30) });
    fc.assert(
      fc.property(words(10, 60), words(4, 40), words(10, 60), edit, (head, quote, tail, edits) => {
        const exact = `<${quote}>`;
        const page = `${head}\n${exact}\n${tail}`;
        const now = `${edits.before}\n${head}\n${exact}\n${tail}\n${edits.after}`;
        const { state, range } = findQuote(now, quoteOf(page, exact));
        expect([state, now.slice(range?.start, range?.end)]).toEqual(['found', exact]);
      }),
      { numRuns: runs(300), seed: 11 },
    );
  });

  it('never throws, and never reports other words as found', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        (page, exact) => {
          const quote = { exact, prefix: '', suffix: '', position: null };
          const { state, range } = findQuote(page, quote);
          const now = page.slice(range?.start, range?.end);
          const even = (part: string) => part.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
          if (state === 'found') expect(even(now)).toBe(even(exact));
        },
      ),
      { numRuns: runs(300), seed: 12 },
    );
  });
});
