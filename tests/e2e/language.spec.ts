import { createTranslator } from '../../utils/words/translator.ts';
import { visitNotebook } from '../fixtures/visit-notebook.ts';
import { expectAccessible } from './accessibility.ts';
import { EXTENSION_ORIGIN, expect, t, test } from './fixtures.ts';
import { openVisit } from './visit-paper.ts';

const es = createTranslator('es');
const NOTEBOOK_VIEWS = ['', 'visits', 'about', 'settings'];

test('the screen is in the language of the settings, at once and in every window', async ({
  start,
}) => {
  test.slow();
  const app = await start();
  const other = await app.open('/notebook.html');
  const page = await app.open('/notebook.html#settings');
  await page.getByLabel(t('settings.language')).selectOption('es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(es('settings.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(other.locator('html')).toHaveAttribute('lang', 'es');
  for (const view of NOTEBOOK_VIEWS) {
    await page.goto(`${EXTENSION_ORIGIN}/notebook.html#${view}`);
    await expect(page.getByRole('navigation')).toContainText(es('notebook.place.visits'));
    await expectAccessible(page);
  }
  await page.goto(`${EXTENSION_ORIGIN}/notebook.html#settings`);
  await page.getByLabel(es('settings.language')).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a browser in Spanish is answered in Spanish, and the summary has a language of its own', async ({
  start,
}) => {
  const app = await start({ locale: 'es-MX' });
  const size = { options: 2, questions: 2, medicines: 1, allergies: 1 };
  const page = await openVisit(app, visitNotebook(size), es);
  await expect(page.getByRole('heading', { name: es('visit.heading') })).toBeVisible();
  await expect(page.getByRole('article')).toContainText('22 de noviembre de 2026');
  await expectAccessible(page);
  await page.getByLabel(es('visit.language')).selectOption('en');
  const sheet = page.getByRole('article', { name: t('summary.title') });
  await expect(sheet).toHaveAttribute('lang', 'en');
  await expect(sheet).toContainText('November 22, 2026');
  await expect(page.getByRole('heading', { name: es('visit.heading') })).toBeVisible();
});
