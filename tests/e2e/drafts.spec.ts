import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { type App, expect, PAGES, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const note = (page: Page) => page.getByLabel(t('clip.note'));
const kept = (app: App, text: string) =>
  expect.poll(async () => (await readEverythingKept(app)).onDisk).toContain(text);

async function typeAboutFirstTreatment(panel: Page, text: string): Promise<void> {
  await panel.getByRole('checkbox').first().check();
  await button(panel, t('panel.saveSelected', { count: 1 })).click();
  await note(panel).fill(text);
}

test('what is typed outlives panel, navigation, worker and browser until it is saved', async ({
  start,
}) => {
  const app = await start();
  const page = await app.open(PAGES.news);
  let panel = await app.openPanel(page);
  await typeAboutFirstTreatment(panel, 'Ask about sleep');
  await panel.close();
  await kept(app, 'Ask about sleep');

  panel = await app.openPanel(page);
  await expect(note(panel)).toHaveValue('Ask about sleep');
  await note(panel).fill('Ask about sleep and work');
  await page.goto(PAGES.recipe);
  await expect(button(panel, t('draft.goOn'))).toBeVisible();
  await expectAccessible(panel);

  await app.killWorker();
  await app.reopen();
  panel = await app.openPanel(await app.open(PAGES.recipe));
  await button(panel, t('draft.goOn')).click();
  await expect(note(panel)).toHaveValue('Ask about sleep and work');
  await button(panel, t('panel.saveCount', { count: 1 })).click();
  await expect(panel.getByText(t('clip.saved', { count: 1 }))).toBeVisible();
  await expect(button(panel, t('draft.goOn'))).toBeHidden();
  const { onDisk } = await readEverythingKept(app);
  expect(onDisk).toContain('"note":"Ask about sleep and work"');
  expect(onDisk).not.toContain('"form":"treatments"');
});

test('two tabs keep what was typed in each', async ({ start }) => {
  const app = await start({ grant: 'granted' });
  const first = await app.open(PAGES.news);
  const panel = await app.openPanel(first);
  await typeAboutFirstTreatment(panel, 'Of the first');
  const second = await app.open(PAGES.research);
  await app.openPanel(second);
  await typeAboutFirstTreatment(panel, 'Of the second');
  await first.bringToFront();
  await expect(note(panel)).toHaveValue('Of the first');
  await second.bringToFront();
  await expect(note(panel)).toHaveValue('Of the second');
});

test('two windows that go on with one note keep both texts', async ({ start }) => {
  const app = await start();
  const panels = [await app.open('/sidepanel.html'), await app.open('/sidepanel.html')];
  const [first, second] = panels as [Page, Page];
  await first.bringToFront();
  await button(first, t('panel.writeNote')).click();
  await note(first).fill('By the first');
  await kept(app, 'By the first');
  await second.reload();
  await expect(note(second)).toHaveValue('By the first');
  await note(second).fill('By the second');
  await kept(app, 'By the second');
  await note(first).fill('By the first, and more');
  await kept(app, 'By the first, and more');
  await kept(app, 'By the second');
});
