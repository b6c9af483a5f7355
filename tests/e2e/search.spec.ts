import type { Page } from '@playwright/test';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { makeBigNotebook } from '../fixtures/big-notebook.ts';
import { putRecords } from '../fixtures/put-records.ts';
import { sample, uuid } from '../unit/notebook/sample-records.ts';
import { expectAccessible } from './accessibility.ts';
import { type App, EXTENSION_ORIGIN, expect, t, test } from './fixtures.ts';

const quote = {
  exact: 'The swelling goes down after a week.',
  prefix: '',
  suffix: '',
  position: null,
};
const NOTEBOOK: AnyRecord[] = [
  sample('person', 1, { name: 'Rosa', rank: 'Zy' }),
  sample('person', 2, { personId: uuid(2), name: 'Ana', rank: 'Zz' }),
  sample('condition', 3, { name: 'Knee pain' }),
  sample('option', 4, { conditionId: uuid(3), name: 'Inyección de cortisona' }),
  sample('clip', 5, { conditionId: uuid(3), optionId: uuid(4), quote, note: 'Ask about this' }),
  sample('question', 6, { conditionId: uuid(3), text: 'Who pays for it?' }),
  sample('medicine', 7, { personId: uuid(2), name: 'Ibuprofen', dose: '400 mg' }),
];

async function openWith(app: App, records: AnyRecord[]): Promise<Page> {
  const page = await app.open('/notebook.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putRecords(page, records);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const results = (page: Page) => page.getByRole('region', { name: t('search.results') });

test('finds with errors and beginnings, shows why, and goes to the place', async ({ start }) => {
  const page = await openWith(await start(), NOTEBOOK);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: t('search.label') })).toBeFocused();
  await page.keyboard.type('sweling');
  await expect(results(page).locator('mark', { hasText: 'swelling' })).toBeVisible();
  expect(page.url()).toBe(`${EXTENSION_ORIGIN}/notebook.html#search`);
  expect(await page.title()).not.toContain('swel');
  await expectAccessible(page);
  await page.getByRole('searchbox').fill('inyeccion');
  await results(page).getByRole('link', { name: 'Inyección de cortisona' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Knee pain' })).toBeVisible();
  await expect(page.locator(':focus').getByRole('heading', { level: 3 })).toHaveText(
    'Inyección de cortisona',
  );
});

test('narrows by filters, says how to widen, and follows what is changed', async ({ start }) => {
  const page = await openWith(await start(), NOTEBOOK);
  await page.getByRole('searchbox').fill('swelling');
  await expect(results(page).getByText(t('search.count', { count: 1 }))).toBeVisible();
  await page.getByText(t('search.filters'), { exact: true }).click();
  await page.getByLabel(t('search.kind')).selectOption({ label: t('trash.kind.medicine') });
  await expect(page.getByText(t('search.none'), { exact: true })).toBeVisible();
  await results(page)
    .getByRole('button', { name: t('search.clearFilters') })
    .click();
  await results(page).getByRole('link').click();
  await page
    .getByRole('button', { name: t('common.remove') })
    .nth(1)
    .click();
  await page.getByRole('searchbox').fill('swelling goes');
  await expect(page.getByText(t('search.none'), { exact: true })).toBeVisible();
});

test('what belongs to somebody else brings that person to the front', async ({ start }) => {
  const page = await openWith(await start(), NOTEBOOK);
  await page.getByRole('searchbox').fill('ibuprofen');
  await expect(results(page).getByText('Ana')).toBeVisible();
  await results(page).getByRole('link', { name: 'Ibuprofen' }).click();
  await expect(page.getByLabel(t('notebook.forWhom'))).toHaveValue(uuid(2));
  await expect(page.getByRole('heading', { name: t('notebook.place.about') })).toBeVisible();
});

test('a long list has few rows at a time and finds its place', async ({ start }) => {
  test.slow();
  const page = await openWith(await start(), makeBigNotebook({ clips: 900, options: 450 }));
  const cards = page.getByRole('main').getByRole('listitem');
  await page
    .getByText(/1\d\d options/)
    .first()
    .waitFor();
  const largest = cards.filter({ hasText: /1\d\d options/ }).first();
  await largest.getByRole('link').click();
  const list = page
    .getByRole('list')
    .filter({ has: page.locator('[aria-posinset]') })
    .first();
  await expect(list).toBeVisible();
  const last = list.locator('[aria-posinset]').last();
  const count = Number(await last.getAttribute('aria-setsize'));
  expect(count).toBeGreaterThan(100);
  expect(await list.locator(':scope > * > [aria-posinset]').count()).toBeLessThan(count);
  // The very list: far down the page, another one is the first that has rows.
  const own = await list.elementHandle();
  await expect(async () => {
    await own?.evaluate((element) => element.lastElementChild?.scrollIntoView({ block: 'end' }));
    expect(await own?.$(`[aria-posinset="${count}"]`)).toBeTruthy();
  }).toPass();
});
