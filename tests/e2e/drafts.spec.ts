import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { type App, EXTENSION_ORIGIN, expect, PAGES, t, test } from './fixtures.ts';
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

test('a passage that was captured is there after a restart, with nothing typed', async ({
  start,
}) => {
  const app = await start();
  const words = 'A brace is worn by day and comes off at night.';
  const page = await app.open(PAGES.knees);
  let panel = await app.openPanel(page);
  await page.evaluate(() => {
    const brace = document.getElementById('brace');
    if (brace) document.getSelection()?.selectAllChildren(brace);
  });
  await button(panel, t('panel.saveSelection')).click();
  await expect(panel.getByText(words)).toBeVisible();
  await kept(app, words);
  await app.reopen();
  panel = await app.openPanel(await app.open(PAGES.recipe));
  await button(panel, t('draft.goOn')).click();
  await expect(panel.getByText(words)).toBeVisible();
  await button(panel, t('common.save')).click();
  await expect(panel.getByText(t('clip.saved', { count: 1 }))).toBeVisible();
  expect((await readEverythingKept(app)).onDisk).not.toContain('"form":"pending"');
});

test('what is typed in a dialog of the notebook outlives tab, worker and browser', async ({
  start,
}) => {
  const app = await start();
  const text = () => notebook.getByLabel(t('question.text'));
  let notebook = await app.open('/notebook.html#questions');
  await button(notebook, t('question.add')).click();
  await text().fill('How long does it take?');
  await kept(app, 'How long does it take?');
  await app.killWorker();
  await app.reopen();

  notebook = await app.open('/notebook.html');
  await expect(notebook.getByText('How long does it take?')).toBeVisible();
  await expectAccessible(notebook);
  await notebook.getByRole('link', { name: t('draft.goThere') }).click();
  await button(notebook, t('question.add')).click();
  await expect(text()).toHaveValue('How long does it take?');
  await expectAccessible(notebook);
  await notebook.keyboard.press('Escape');
  await expect(notebook.getByText(t('draft.kept'))).toBeVisible();
  await button(notebook, t('question.add')).click();
  await notebook
    .getByRole('dialog')
    .getByRole('button', { name: t('clip.discard') })
    .click();
  await expect(notebook.getByText(t('draft.discarded'))).toBeVisible();
  await button(notebook, t('question.add')).click();
  await expect(text()).toHaveValue('');
  expect((await readEverythingKept(app)).onDisk).not.toContain('How long does it take?');
});

test('a line that was begun on the visit page is there again', async ({ start }) => {
  const app = await start();
  let visit = await app.open('/visit.html');
  await button(visit, t('visit.start')).click();
  await visit.getByLabel(t('visit.newQuestion')).fill('May I drive?');
  const medicine = () => visit.getByRole('textbox', { name: t('visit.medicineName') });
  await medicine().fill('Iron');
  await visit.getByLabel(t('visit.reason')).fill('Tired all day');
  const address = visit.url();
  await kept(app, 'May I drive?');
  await kept(app, 'Iron');
  await kept(app, 'Tired all day');
  await app.reopen();
  visit = await app.open(address.replace(EXTENSION_ORIGIN, ''));
  await expect(visit.getByLabel(t('visit.newQuestion'))).toHaveValue('May I drive?');
  await expect(medicine()).toHaveValue('Iron');
  await expect(visit.getByLabel(t('visit.reason'), { exact: true })).toHaveValue('Tired all day');
  await visit.getByLabel(t('visit.newQuestion')).fill('');
  await expect
    .poll(async () => (await readEverythingKept(app)).onDisk)
    .not.toContain('May I drive?');
});
