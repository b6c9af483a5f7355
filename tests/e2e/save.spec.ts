import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { saveSelection, saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { withAnyCount } from '../../scripts/journey/words.ts';
import { expect, PAGES, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';

declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  tabs: { query(by: object): Promise<{ id: number; windowId: number; title: string }[]> };
};

const FOG = 'The fog got better for me after about six weeks but never went away.';

test('treatments are saved from the list by a click alone, without any host permission', async ({
  start,
}) => {
  const app = await start({ grant: 'none' });
  const panel = await app.openPanel(await app.open(PAGES.reference));
  await saveTreatments(viewOf(panel), [0, 2], { condition: 'Migraine', question: 'Is it safe?' });
  await expect(panel.getByText(t('panel.savedHere', { count: 2 }))).toBeVisible();
  const { onDisk } = await readEverythingKept(app);
  expect(onDisk).toContain('Harbor Health Library');
  expect(onDisk).toContain('Tobias Renner');
  expect(onDisk).toContain('Is it safe?');
});

test('a save can be undone', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.news));
  await saveTreatments(viewOf(panel), [0], { condition: 'Migraine' });
  await panel.getByRole('button', { name: t('common.undo') }).click();
  await expect(panel.getByRole('heading', { name: withAnyCount('panel.savedHere') })).toBeHidden();
});

test('a selection is saved by the panel, with the words around it', async ({ start }) => {
  const app = await start();
  const page = await app.open(PAGES.forum);
  await viewOf(page).selectText(FOG);
  const panel = await app.openPanel(page);
  await saveSelection(viewOf(panel), 'Topiramate', { condition: 'Migraine' });
  const { onDisk } = await readEverythingKept(app);
  expect(onDisk).toContain(JSON.stringify(FOG).slice(1, -1));
  expect(onDisk).toContain('I switched to amitriptyline');
});

test('a selection is saved by the menu of the right mouse button', async ({ start }) => {
  const app = await start();
  const page = await app.open(PAGES.forum);
  const panel = await app.openPanel(page);
  const [worker] = app.context.serviceWorkers();
  await worker?.evaluate(
    async ([url, selectionText]) => {
      const [tab] = await chrome.tabs.query({ url });
      const info = { menuItemId: 'save-selection', selectionText, pageUrl: url, editable: false };
      chrome.contextMenus.onClicked.dispatch(info, tab ?? {});
    },
    [PAGES.forum, FOG],
  );
  await expect(panel.getByRole('heading', { name: t('panel.saveQuote') })).toBeVisible();
  await panel.getByRole('button', { name: t('common.save'), exact: true }).click();
  await expect(panel.getByText(t('clip.saved', { count: 1 }))).toBeVisible();
});

test('two posts of one thread are two references on paper, each with its own address', async ({
  start,
}) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.forum));
  await saveTreatments(viewOf(panel), [1, 2], { condition: 'Migraine' });
  const visit = await app.open('/visit.html');
  const begin = t('visit.startAbout', { condition: 'Migraine' });
  await visit.getByRole('button', { name: begin }).click();
  for (const post of [2, 3])
    await expect(
      visit.getByText(new RegExp(`quietroom\\.example\\.org/.*/${post}$`)),
    ).toBeVisible();
});

test('a selection over the limit is refused with a sentence and stays selected', async ({
  start,
}) => {
  const app = await start();
  const page = await app.open(PAGES.long);
  await page.evaluate(() => {
    const long = document.createElement('p');
    long.textContent = 'Amlodipine may help. '.repeat(10_000);
    document.body.prepend(long);
    document.getSelection()?.selectAllChildren(long);
  });
  const panel = await app.openPanel(page);
  await panel.getByRole('button', { name: t('panel.saveSelection') }).click();
  await expect(panel.getByText(t('panel.cannotSave.too-long'))).toBeVisible();
  expect(await page.evaluate(() => document.getSelection()?.toString().length)).toBeGreaterThan(
    200_000,
  );
});

test('nothing is saved from a page that has changed since it was read', async ({ start }) => {
  const app = await start();
  const page = await app.open(PAGES.news);
  const panel = await app.openPanel(page);
  await panel.getByRole('checkbox').first().check();
  await panel.getByRole('button', { name: t('panel.saveSelected', { count: 1 }) }).click();
  await panel.getByLabel(t('clip.note')).fill('Keep these words');
  await page.evaluate(() => history.pushState({}, '', '/another'));
  await page.waitForTimeout(500);
  const save = panel.getByRole('button', { name: t('panel.saveCount', { count: 1 }) });
  if (await save.isVisible()) await save.click();
  await expect(panel.getByText(t('clip.saved', { count: 1 }))).toBeHidden();
  const { onDisk } = await readEverythingKept(app);
  // The words typed wait as a draft with the page they were typed about; no clip has them.
  expect(onDisk).toContain('"kind":"draft"');
  expect(onDisk).not.toContain('"kind":"clip"');
  expect(onDisk).not.toContain('"kind":"source"');
});

test('the form is kept while the worker is killed', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.research));
  await panel.getByRole('checkbox').first().check();
  await panel.getByRole('button', { name: t('panel.saveSelected', { count: 1 }) }).click();
  await panel.getByLabel(t('clip.note')).fill('Ask about the dose');
  await app.killWorker();
  await panel.getByRole('button', { name: t('panel.saveCount', { count: 1 }) }).click();
  await expect(panel.getByText(t('clip.saved', { count: 1 }))).toBeVisible();
  expect((await readEverythingKept(app)).onDisk).toContain('Ask about the dose');
});

test('every record is there after the extension became a newer version', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.shop));
  await saveTreatments(viewOf(panel), [0], { condition: 'Cramps', note: 'From the shop' });
  const before = await readEverythingKept(app);
  await app.reopen('0.2.0');
  const after = await readEverythingKept(app);
  expect(after.onDisk).toEqual(before.onDisk);
});
