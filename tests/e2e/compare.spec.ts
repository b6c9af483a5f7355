import type { Page } from '@playwright/test';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { compareNotebook, KNEE, noteOf, OPTION_NAMES } from '../fixtures/compare-notebook.ts';
import { expectAccessible } from './accessibility.ts';
import { type App, expect, t, test } from './fixtures.ts';
import { openNotebookWith } from './open-notebook.ts';
import { pageSize, readPdf } from './pdf-text.ts';

const [EXERCISES = '', GEL = '', SHOT = '', BRACE = ''] = OPTION_NAMES;
const WAIT = t('compare.wait');

const openCompare = (app: App, records: AnyRecord[]) =>
  openNotebookWith(app, records, `/notebook.html#compare/${KNEE}`);

const columnsOf = (page: Page) =>
  page.getByRole('table').getByRole('columnheader').filter({ visible: true });
const row = (page: Page, key: Parameters<typeof t>[0]) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({
      has: page.getByRole('rowheader', { name: t(key) }),
    });

test('options stand side by side, are chosen by keyboard and written about in place', async ({
  start,
}) => {
  const app = await start();
  const page = await openCompare(app, compareNotebook(12));
  await expect(columnsOf(page)).toHaveCount(4);
  await expect(page.getByRole('checkbox', { name: BRACE })).toBeDisabled();

  await page.getByRole('checkbox', { name: EXERCISES }).focus();
  await page.keyboard.press('Space');
  await expect(columnsOf(page)).toHaveCount(3);
  await page.getByRole('checkbox', { name: BRACE }).focus();
  await page.keyboard.press('Space');
  await expect(columnsOf(page).nth(2)).toContainText(BRACE);
  expect(page.url()).not.toMatch(/knee|brace|gel/i);

  await expect(row(page, 'compare.row.sources')).toContainText(t('source.count', { count: 3 }));
  const title = t('statement.title.harm', { option: WAIT });
  await page.getByRole('button', { name: `${t('common.add')}: ${title}` }).press('Enter');
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel(t('statement.text')).fill('It may get worse.');
  await dialog.getByLabel(t('statement.text')).press('Control+Enter');
  await expect(row(page, 'compare.row.harm')).toContainText('It may get worse.');
  await expect(columnsOf(page)).toHaveCount(4);
  await expect(columnsOf(page).nth(3)).toContainText(WAIT);

  await page
    .getByRole('link', { name: t('statement.toClip') })
    .first()
    .click();
  await expect(page.locator(':focus')).toContainText('letter for letter');
});

test('at 360 px one column is shown at a time, with a button for each', async ({ start }) => {
  const app = await start();
  const page = await openCompare(app, compareNotebook(12));
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(columnsOf(page)).toHaveCount(1);
  await expect(columnsOf(page)).toContainText(EXERCISES);
  await page.getByRole('button', { name: GEL, exact: true }).click();
  await expect(columnsOf(page)).toHaveCount(1);
  await expect(columnsOf(page)).toContainText(GEL);
  await expect(row(page, 'compare.row.benefit').getByRole('cell')).toContainText('benefit1');
  await expectAccessible(page);
});

for (const [locale, paper] of [
  ['en-US', 'Letter'],
  ['en-GB', 'A4'],
] as const) {
  test(`four options with 40 words in each cell are one wide page of ${paper}`, async ({
    start,
  }) => {
    const app = await start({ locale });
    const page = await openCompare(app, compareNotebook(40));
    await page.getByRole('checkbox', { name: WAIT }).uncheck();
    await page.getByRole('checkbox', { name: BRACE }).check();
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    expect(pageSize(pdf)).toBe(paper === 'A4' ? '842 x 595' : '792 x 612');
    const pages = readPdf(pdf);
    expect(pages).toHaveLength(1);
    const text = (pages[0] ?? '').replace(/\s+/g, ' ');
    expect(text).toContain('For Rosa');
    for (const name of [EXERCISES, GEL, SHOT, BRACE]) expect(text).toContain(name);
    for (const at of [0, 1, 2, 3]) {
      for (const cell of ['Read', 'Leaning', 'benefit', 'harm', 'effort', 'Question'])
        expect(text).toContain(`${cell}${at} more`);
    }
  });
}

test('what is longer than a page has its heading row on every page', async ({ start }) => {
  const app = await start();
  const page = await openCompare(app, compareNotebook(150));
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  expect(pages.length).toBeGreaterThan(1);
  for (const text of pages) expect(text).toContain(GEL);
});

test('what is private is on the screen, and not on the paper nor in its counts', async ({
  start,
}) => {
  const app = await start();
  const records = compareNotebook(5).map((record) => {
    const isSecret =
      (record.kind === 'statement' && record.text === noteOf(5, 'harm0')) ||
      (record.kind === 'clip' && record.facts?.kind === 'government');
    return isSecret ? { ...record, private: true } : record;
  });
  const page = await openCompare(app, records);
  await expect(row(page, 'compare.row.harm')).toContainText('harm0');
  const [text = ''] = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(text).toContain('harm1');
  expect(text).not.toContain('harm0');
  expect(text).not.toContain(t('sourceKind.government'));
});
