import type { App } from './fixtures.ts';
import { expect, PAGES, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';

declare const chrome: typeof import('webextension-polyfill') & { action: ChromeAction };
interface ChromeAction {
  getBadgeText(of: { tabId: number }): Promise<string>;
}

/** Number on the toolbar button while that address is in front; empty when there is none. */
function badge(app: App, address: string): Promise<string> {
  const [worker] = app.context.serviceWorkers();
  if (!worker) throw new Error('The worker is gone.');
  return worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
  }, address);
}

test('on sites that are allowed, the button counts the treatments of a health page', async ({
  start,
}) => {
  const app = await start({ grant: 'granted' });
  await app.open(PAGES.reference);
  await expect.poll(() => badge(app, PAGES.reference)).toMatch(/^\d+$/);
});

for (const name of ['recipe', 'careers', 'bank', 'portal'] as const) {
  test(`a ${name} page is left alone`, async ({ start }) => {
    const app = await start({ grant: 'granted' });
    const page = await app.open(PAGES[name]);
    await page.waitForTimeout(4_000);
    expect(await badge(app, PAGES[name])).toBe('');
  });
}

test('on a known patient portal the script is not even there', async ({ start }) => {
  const app = await start({ grant: 'granted' });
  const address = 'http://www.mychart.com/reference-article.html';
  const page = await app.open(address);
  await page.waitForTimeout(3_000);
  expect(await badge(app, address)).toBe('');
  const panel = await app.openPanel(page);
  await expect(panel.getByText(t('panel.pausedWhy.portal'))).toBeVisible();
});

test('a new route of a single-page site is a new page', async ({ start }) => {
  const app = await start({ grant: 'granted' });
  const page = await app.open(PAGES.app);
  await page.getByRole('link', { name: 'Eczema' }).click();
  await expect.poll(() => badge(app, 'http://hub.lumen.example.org/eczema')).toMatch(/^\d+$/);
  await page.getByRole('link', { name: 'Team' }).click();
  await expect.poll(() => badge(app, 'http://hub.lumen.example.org/team')).toBe('');
});

test('ten health pages seen and none saved leave no trace', async ({ start }) => {
  const app = await start({ grant: 'granted' });
  await (await app.open('/notebook.html')).close();
  const before = await readEverythingKept(app);
  for (const name of ['reference', 'news', 'research', 'forum', 'long'] as const) {
    for (const query of ['', '?again']) {
      const page = await app.open(PAGES[name] + query);
      await expect.poll(() => badge(app, PAGES[name]), { timeout: 8_000 }).toMatch(/^\d+$/);
      await page.close();
    }
  }
  const after = await readEverythingKept(app);
  expect(after.onDisk).toEqual(before.onDisk);
  expect(after.inMemory).not.toMatch(/example\.org|migraine/i);
});

test('the panel says why, and finds the brand with its generic name', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.forum));
  await expect(panel.getByText(t('panel.verdict.health'))).toBeVisible();
  await expect(panel.getByText(t('panel.personalExperience'))).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: /aimovig \(erenumab\)/i })).toBeVisible();
  await panel.getByText(t('panel.why')).click();
  await expect(panel.getByText(/migraine/i).first()).toBeVisible();
});

test('a page that is not about health is said to be none', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.recipe));
  await expect(panel.getByText(t('panel.verdict.not-health'))).toBeVisible();
});
