import { viewOf } from '../../scripts/browser/chromium-view.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { ranksAnew } from '../../utils/notebook/ranks.ts';
import { PAGE_ONE_LIMITS } from '../../utils/visit/page-one-limits.ts';
import { shownTextsIn } from '../fixtures/shown-texts.ts';
import { visitNotebook } from '../fixtures/visit-notebook.ts';
import { idOf, make } from '../unit/visit/sample-records.ts';
import { expect, t, test } from './fixtures.ts';
import { readPdf } from './pdf-text.ts';
import {
  choosePaper,
  flat,
  headingsOf,
  linesOf,
  openVisit,
  print,
  smallestFont,
} from './visit-paper.ts';

const USUAL = { options: 4, questions: 5, medicines: 4, allergies: 0 };
const TEXT =
  'Does the pain in my knee get worse when I take the stairs at night and in the morning, ';

/** Plain words of exactly this length. */
const wordsOf = (length: number, end = '.') =>
  TEXT.repeat(20)
    .slice(0, length - 1)
    .replace(/ $/, 'x') + end;

function withAllergies(records: AnyRecord[], names: string[]): AnyRecord[] {
  const ranks = ranksAnew(names.length);
  const allergies = names.map((to, i) =>
    make('allergy', idOf(0x6000 + i), { to, reaction: 'rash and hives', rank: ranks[i] ?? 'a0' }),
  );
  return [...records, ...allergies] as AnyRecord[];
}

const PAPERS = (['letter', 'a4'] as const).flatMap((paper) =>
  [false, true].map((isLarge) => ({ paper, isLarge })),
);

test('forty allergies all stand on page one, whatever the paper', async ({ start }) => {
  const app = await start();
  const names = Array.from({ length: 40 }, (_, i) => `Allergen no ${i + 10}`);
  const page = await openVisit(app, withAllergies(visitNotebook(USUAL), names));
  for (const { paper, isLarge } of PAPERS) {
    await choosePaper(page, paper, isLarge);
    await expect(page.getByText(t('visit.pageOneOver'))).toHaveCount(0);
    const pdf = await print(page);
    const [first = '', ...rest] = readPdf(pdf).map(flat);
    for (const name of names) {
      expect(first).toContain(name);
      expect([first, ...rest].join(' ')).toContain(`${name} (rash and hives)`);
    }
    expect(first).toContain('Would a shot before my trip help or do harm?');
    expect(first).toContain('not medical advice.');
    expect(smallestFont(pdf)).toBeGreaterThanOrEqual(isLarge ? 18 : 11);
  }
});

test('page one is whole with every text as long as its limit', async ({ start }) => {
  const app = await start();
  const { who, reason, hope, question, about, allergies } = PAGE_ONE_LIMITS;
  const name = wordsOf(who);
  const fields = {
    person: { name, whatMatters: wordsOf(about), writerName: name, writerRelation: name },
    visit: {
      clinicianName: name,
      place: name,
      reason: wordsOf(reason),
      howLong: wordsOf(hope),
      whatIHopeFor: wordsOf(hope),
    },
    question: { text: wordsOf(question, '?') },
  };
  const records = visitNotebook(USUAL).map((record) => ({
    ...record,
    ...(fields as Partial<Record<string, object>>)[record.kind],
  }));
  const names = Array.from({ length: allergies / 20 }, (_, i) => `Allergen, type ${i + 100}`);
  const page = await openVisit(app, withAllergies(records as AnyRecord[], names));
  for (const { paper, isLarge } of PAPERS) {
    await choosePaper(page, paper, isLarge);
    await expect(page.getByText(t('visit.pageOneOver'))).toHaveCount(0);
    const [first = ''] = readPdf(await print(page)).map(flat);
    for (const text of [name, fields.visit.reason, ...names]) expect(first).toContain(text);
    expect(first.split(fields.question.text).length).toBe(4);
    expect(first).toContain('not medical advice.');
  }
});

test('the PDF is tagged: its headings are headings, in order', async ({ start }) => {
  const app = await start();
  const page = await openVisit(app, withAllergies(visitNotebook(USUAL), ['Latex']));
  const headings = headingsOf(await print(page));
  expect(headings.slice(0, 5)).toEqual([
    `H1 ${t('summary.title')}`,
    `H2 ${t('summary.topQuestions', { count: 3 })}`,
    `H2 ${t('summary.options')}`,
    `H2 ${t('summary.medicines')}`,
    `H2 ${t('summary.allergies')}`,
  ]);
  expect(headings).toContain(`H2 ${t('summary.references')}`);
});

test('an address never runs over its line, and each later sheet says whose it is', async ({
  start,
}) => {
  const app = await start();
  const url = `https://www.a-long-name-of-a-site.example.org/${'treatments-of-the-knee/'.repeat(9)}`;
  const records = visitNotebook({ ...USUAL, options: 30 }).map((record) =>
    record.kind === 'clip' ? { ...record, url: `${url}${record.id}` } : record,
  );
  const page = await openVisit(app, records);
  for (const isLarge of [false, true]) {
    await choosePaper(page, 'letter', isLarge);
    const pdf = await print(page);
    const addresses = linesOf(pdf).filter((line) => line.includes('a-long-name-of-a-site'));
    expect(addresses.length).toBe(30);
    for (const line of addresses) expect(line.trim()).toMatch(/^a-long-name\S+…$/);
    const [, ...rest] = readPdf(pdf).map(flat);
    for (const [index, sheet] of rest.entries()) {
      expect(sheet).toContain(`Maria Ortega · November 22, 2026 · ${index + 2}`);
    }
  }
});

const squeeze = (text: string) => text.replace(/\s+/g, '');

test('the preview and the PDF break after page one at the same place', async ({ start }) => {
  const app = await start();
  const size = { options: 12, questions: 5, medicines: 8, allergies: 9 };
  const page = await openVisit(app, visitNotebook(size));
  for (const { paper, isLarge } of PAPERS) {
    await choosePaper(page, paper, isLarge);
    const [first = '', second = ''] = readPdf(await print(page)).map(squeeze);
    for (const text of await shownTextsIn(viewOf(page), '.sheet-page-one')) {
      expect(first).toContain(squeeze(text));
    }
    const later = await shownTextsIn(viewOf(page), '.sheet-rest');
    const [next = ''] = later.filter((text) => text.startsWith('Option number'));
    expect(first).not.toContain(`${squeeze(next)}Less`);
    expect(second).toContain(`${squeeze(next)}`);
  }
});

/** Where each text begins, which must be later and later. */
function expectInOrder(whole: string, texts: string[]): void {
  let from = 0;
  for (const text of texts) {
    const at = whole.indexOf(text, from);
    expect(at, text).toBeGreaterThanOrEqual(from);
    from = at;
  }
}

test('paper says first what a physician needs first', async ({ start }) => {
  const app = await start();
  const noted = [
    make('statement', idOf(0x7000), { optionId: idOf(0x1000), text: 'Helps on stairs' }),
    make('visit', idOf(0x7001), { day: '2026-05-02', decision: 'Wait until autumn.' }),
  ] as AnyRecord[];
  const size = { options: 2, questions: 4, medicines: 1, allergies: 1 };
  const page = await openVisit(app, [...visitNotebook(size), ...noted]);
  const [first = '', ...rest] = readPdf(await print(page)).map(flat);
  expectInOrder(first, [
    'Maria Ortega',
    'My right knee hurts on stairs.',
    'What happens if I wait another year?',
    t('summary.options'),
    t('summary.medicines'),
    'not medical advice.',
  ]);
  expectInOrder(rest.join(' '), [
    'Question number 4?',
    t('summary.comparison'),
    'Helps on stairs',
    t('summary.references'),
    'Quoted passage 1, letter for letter.',
    t('summary.decisions'),
    'Wait until autumn.',
  ]);
});
