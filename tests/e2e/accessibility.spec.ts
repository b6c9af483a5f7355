import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { buildVisit } from '../../scripts/journey/build-visit.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, PAGES, sessionOf, t, test } from './fixtures.ts';

const NOTEBOOK_VIEWS = [
  '',
  'search',
  'questions',
  'visits',
  'about',
  'people',
  'trash',
  'storage',
  'settings',
];

test('the welcome page is accessible', async ({ start }) => {
  const app = await start();
  await expectAccessible(await app.open('/welcome.html'));
});

test('the empty notebook is accessible', async ({ start }) => {
  test.slow();
  const app = await start();
  for (const view of NOTEBOOK_VIEWS) {
    const page = await app.open(`/notebook.html#${view}`);
    await expect(page.getByRole('main')).toBeVisible();
    await expectAccessible(page);
    await page.close();
  }
});

test('the panel is accessible with a list, a form and what was saved', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.forum));
  await expect(panel.getByRole('checkbox').first()).toBeVisible();
  await expectAccessible(panel);
  await panel.getByRole('checkbox').first().check();
  await panel.getByRole('button', { name: t('panel.saveSelected', { count: 1 }) }).click();
  await expectAccessible(panel);
});

test('a filled notebook and a visit are accessible', async ({ start }) => {
  test.slow();
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.reference));
  const question = 'Is it safe?';
  await saveTreatments(viewOf(panel), [0, 1], { condition: 'Migraine', question });
  await buildVisit(sessionOf(app), 'Migraine');
  const visit = app.context.pages().at(-1);
  if (visit) await expectAccessible(visit);
  const notebook = await app.open('/notebook.html');
  await notebook.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
  await expect(notebook.getByRole('heading', { name: 'Migraine' })).toBeVisible();
  await expectAccessible(notebook);
});
