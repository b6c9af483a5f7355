import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { expect, PAGES, t, test } from './fixtures.ts';
import { longestTask } from './task-times.ts';

const LONGEST_TASK_MS = 50;

test('what a hostile page says is shown as text, and nothing of it runs', async ({ start }) => {
  const app = await start();
  const page = await app.open(PAGES.hostile);
  const panel = await app.openPanel(page);
  const thrown: Error[] = [];
  for (const one of [page, panel]) one.on('pageerror', (error) => thrown.push(error));
  await expect(panel.getByText('<script>', { exact: false }).first()).toBeVisible();
  await saveTreatments(viewOf(panel), [0], { condition: '<b>Asthma</b>' });
  const notebook = await app.open('/notebook.html');
  for (const own of [panel, notebook]) {
    expect(await own.evaluate(() => document.documentElement.dataset.pwned)).toBeUndefined();
    expect(await own.locator('img[src="x"], svg[onload]').count()).toBe(0);
  }
  expect(thrown).toEqual([]);
});

for (const name of ['broken', 'arabic'] as const) {
  test(`the ${name} page is read without an error`, async ({ start }) => {
    const app = await start();
    const page = await app.open(PAGES[name]);
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    const panel = await app.openPanel(page);
    panel.on('pageerror', (error) => thrown.push(error));
    await expect(panel.getByText(/health|not sure/i).first()).toBeVisible();
    expect(thrown).toEqual([]);
  });
}

test.describe('tasks in the page', () => {
  // Another program on the machine can only make a task longer: the best of three is what ours take.
  test.describe.configure({ retries: 2 });

  test('a page of ten megabytes is read without one long task', async ({ start }) => {
    const app = await start();
    const page = await app.open(PAGES.huge);
    await page.waitForTimeout(1_000);
    const opened = { panel: page };
    const longestMs = await longestTask(
      page,
      async () => {
        opened.panel = await app.openPanel(page);
        await expect(opened.panel.getByText(t('panel.verdict.health'))).toBeVisible();
      },
      500,
    );
    expect(longestMs).toBeLessThan(LONGEST_TASK_MS);
  });
});
