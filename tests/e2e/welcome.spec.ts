import type { Page } from '@playwright/test';
import { EXTENSION_ORIGIN, expect, PAGES, t, test } from './fixtures.ts';

declare const chrome: {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(by: object): Promise<{ id: number }[]> };
};

const origins = (page: Page) =>
  page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

test('after installing, the welcome page opens by itself and nothing is allowed yet', async ({
  start,
}) => {
  const app = await start();
  const address = `${EXTENSION_ORIGIN}/welcome.html`;
  await expect.poll(() => app.context.pages().map((page) => page.url())).toContain(address);
  const welcome = await app.open('/welcome.html');
  await expect(welcome.getByRole('heading', { name: t('welcome.title') })).toBeVisible();
  await expect(welcome.getByLabel(t('welcome.mode.on-click'))).toBeChecked();
  expect(await origins(welcome)).toEqual([]);
});

test('every site can be allowed and taken back, and open pages follow at once', async ({
  start,
}) => {
  const app = await start({ grant: 'ask' });
  const article = await app.open(PAGES.reference);
  const welcome = await app.open('/welcome.html');
  const badge = () =>
    welcome.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
    }, PAGES.reference);
  await welcome.getByLabel(t('welcome.mode.every-site')).check();
  await expect.poll(() => origins(welcome)).toEqual(['*://*/*']);
  await article.bringToFront();
  await expect.poll(badge).toMatch(/^\d+$/);
  await welcome.bringToFront();
  await welcome.getByLabel(t('welcome.mode.on-click')).check();
  await expect.poll(() => origins(welcome)).toEqual([]);
  const later = await app.open(PAGES.news);
  await later.waitForTimeout(3_000);
  const [worker] = app.context.serviceWorkers();
  const shown = await worker?.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  });
  expect(shown?.filter(Boolean)).toEqual([]);
});

test('one chosen site is noticed and no other', async ({ start }) => {
  const app = await start({ grant: 'ask' });
  const welcome = await app.open('/welcome.html');
  await welcome.getByLabel(t('welcome.mode.chosen-sites')).check();
  await welcome.getByLabel(t('welcome.addSite')).fill('library.harborhealth.example.org');
  await welcome.getByRole('button', { name: t('welcome.allowSite') }).click();
  await expect.poll(() => origins(welcome)).toHaveLength(1);
  const badgeOf = (url: string) =>
    welcome.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      const texts = await Promise.all(
        tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })),
      );
      return `${address}: ${texts.filter(Boolean).length}`;
    }, url);
  await app.open(PAGES.reference);
  await app.open(PAGES.news);
  await expect.poll(() => badgeOf('pages with a number')).toBe('pages with a number: 1');
});

test('the demo notebook comes and goes with one click each', async ({ start }) => {
  const app = await start();
  const welcome = await app.open('/welcome.html');
  await welcome.getByRole('button', { name: t('welcome.addDemo') }).click();
  await welcome.getByRole('button', { name: t('welcome.removeDemo') }).click();
  await expect(welcome.getByRole('button', { name: t('welcome.addDemo') })).toBeVisible();
});

test('the welcome page leads to the notebook', async ({ start }) => {
  const app = await start();
  const welcome = await app.open('/welcome.html');
  await welcome.getByRole('button', { name: t('welcome.done') }).click();
  await expect(welcome).toHaveURL(`${EXTENSION_ORIGIN}/notebook.html`);
  await expect(welcome.getByText(t('notebook.noConditions'))).toBeVisible();
});
