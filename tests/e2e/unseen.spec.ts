import type { Page } from '@playwright/test';
import type { App } from './fixtures.ts';
import { expect, PAGES, t, test } from './fixtures.ts';

/** What a page can see of itself: its document, and every message it was sent. */
async function openListening(app: App): Promise<Page> {
  await app.context.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', (event) => heard.push(event.data), true);
  });
  return app.open(PAGES.reference);
}

const seenBy = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    heard: (globalThis as unknown as { heard: unknown[] }).heard,
    globals: Object.keys(globalThis).sort(),
  }));

test('a page that is looked at and saved from sees no difference', async ({ start }) => {
  const bare = await seenBy(await openListening(await start({ extension: null })));
  const app = await start({ grant: 'granted' });
  const page = await openListening(app);
  const panel = await app.openPanel(page);
  await panel.getByRole('checkbox').first().check();
  await panel.getByRole('button', { name: t('panel.saveSelected', { count: 1 }) }).click();
  await panel.getByRole('button', { name: t('panel.saveCount', { count: 1 }) }).click();
  await expect(panel.getByText(t('clip.saved', { count: 1 }))).toBeVisible();
  expect(bare.heard).toEqual([]);
  expect(await seenBy(page)).toEqual(bare);
});
