import type { Page } from '@playwright/test';
import { pageOf, viewOf } from '../../scripts/browser/chromium-view.ts';
import { buildVisit } from '../../scripts/journey/build-visit.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { chooseMenu } from './choose-menu.ts';
import { EXTENSION_ORIGIN, expect, PAGES, sessionOf, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';
import { readPdf } from './pdf-text.ts';

declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessageExternal: { hasListeners(): boolean };
    onConnectExternal: { hasListeners(): boolean };
    onConnect: { hasListeners(): boolean };
  };
};

const HOSTILE = 'http://hostile.example.org/hostile-facts.html';
const CONDITION = '<b onclick=alert(1)>Asthma</b>';
const MARKUP = '<img src=x onerror=';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const saveOne = async (panel: Page) => {
  await button(panel, t('common.save')).click();
  await expect(panel.getByText(t('clip.saved', { count: 1 }))).toBeVisible();
};

/** Nothing of what a page said has become an element, an address or a script of our own page. */
async function expectHarmless(own: Page): Promise<void> {
  const found = await own.evaluate(() => ({
    pwned: document.documentElement.dataset.pwned,
    polluted: (Object.prototype as { polluted?: unknown }).polluted,
    elements: document.querySelectorAll(
      'img[src="x"], svg[onload], iframe, body script:not([src]), [onerror], [onclick], b[onclick]',
    ).length,
    links: [...document.links].filter(
      ({ protocol }) => !/^(https?|chrome-extension):$/.test(protocol),
    ).length,
  }));
  expect(found).toEqual({ pwned: undefined, polluted: undefined, elements: 0, links: 0 });
}

test('markup in every field is text in panel, notebook, visit and PDF', async ({ start }) => {
  test.setTimeout(90_000);
  const app = await start();
  const page = await app.open(HOSTILE);
  const panel = await app.openPanel(page);
  const thrown: Error[] = [];
  app.context.on('weberror', (error) => thrown.push(error.error()));
  await expect(panel.getByText(MARKUP, { exact: false }).first()).toBeVisible();
  await saveTreatments(viewOf(panel), [0, 1], { condition: CONDITION, question: MARKUP });
  await button(panel, t('panel.saveThisPage')).click();
  await panel.getByLabel(t('panel.keepText')).check();
  await expect(panel.getByText(/characters will be kept/)).toBeVisible();
  await saveOne(panel);
  const srcUrl = new URL('/logo.svg', HOSTILE).href;
  await chooseMenu(app, HOSTILE, { menuItemId: 'save-image', srcUrl });
  await expect(panel.getByText(`Peak flow ${MARKUP}`, { exact: false })).toBeVisible();
  await saveOne(panel);
  await expectHarmless(panel);

  const notebook = await app.open('/notebook.html#conditions');
  await notebook.locator('main').getByRole('link', { name: CONDITION }).click();
  for (const more of await notebook.locator('summary').all()) await more.click();
  await expect(notebook.getByText(MARKUP, { exact: false }).first()).toBeVisible();
  await expectHarmless(notebook);

  const visit = pageOf(await buildVisit(sessionOf(app), CONDITION));
  await expectHarmless(visit);
  const pdf = readPdf(await visit.pdf({ preferCSSPageSize: true })).join(' ');
  expect(pdf.replace(/\s+/g, ' ')).toContain(CONDITION);
  expect(pdf.replace(/\s+/g, '')).toContain(MARKUP.replace(/\s+/g, ''));
  expect(thrown).toEqual([]);
  expect(app.network.requests.filter((request) => request.includes('evil'))).toEqual([]);
  const { onDisk } = await readEverythingKept(app);
  expect(onDisk).not.toContain('\u202e');
});

for (const [what, address] of [
  ['script', 'javascript:document.documentElement.dataset.pwned=1'],
  ['data', 'data:text/html,<script>1</script>'],
  ['extension', `${EXTENSION_ORIGIN}/notebook.html`],
  ['file', 'file:///etc/passwd'],
] as const) {
  test(`a link to a ${what} address is refused with a sentence`, async ({ start }) => {
    const app = await start();
    const panel = await app.openPanel(await app.open(HOSTILE));
    await chooseMenu(app, HOSTILE, { menuItemId: 'save-link', linkUrl: address });
    await expect(panel.getByText(t('panel.cannotSave.no-address'))).toBeVisible();
    expect((await readEverythingKept(app)).onDisk).not.toContain(address);
  });
}

test('a page can reach neither our pages nor our messages, and saves nothing', async ({
  start,
}) => {
  const app = await start({ grant: 'granted' });
  const panel = await app.openPanel(await app.open(HOSTILE));
  await expect(panel.getByRole('heading', { name: /treatments on this page/ })).toBeVisible();
  const before = await readEverythingKept(app);
  const page = await app.open(HOSTILE);
  const reached = await page.evaluate(async (origin) => {
    const names = ['clip.save', 'selection.save', 'page.read', 'page.selection', 'tab.look'];
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
      ?.runtime;
    for (const name of names) {
      window.postMessage({ name, req: null }, '*');
      document.dispatchEvent(
        new CustomEvent(name, { detail: { name, req: { token: 'x'.repeat(9) } } }),
      );
    }
    getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body);
    await new Promise((done) => setTimeout(done, 1_500));
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    for (const element of all) if (!element.closest('a')) element.click();
    const load = (make: () => Promise<unknown>) =>
      make().then(
        () => true,
        () => false,
      );
    return {
      runtime: typeof runtime?.sendMessage,
      shadows: all.filter(({ shadowRoot }) => shadowRoot !== null).length,
      page: await load(() => fetch(`${origin}/notebook.html`)),
      script: await load(() => import(`${origin}/background.js`)),
      storage: 'storage' in ((globalThis as { chrome?: object }).chrome ?? {}),
      databases: (await indexedDB.databases()).length,
    };
  }, EXTENSION_ORIGIN);
  expect(reached).toEqual({
    runtime: 'undefined',
    shadows: 0,
    page: false,
    script: false,
    storage: false,
    databases: 0,
  });
  const after = await readEverythingKept(app);
  expect(after.onDisk).toBe(before.onDisk);
  expect(after.inMemory).not.toContain('pending:');
});

test('no other extension finds anybody to speak to', async ({ start }) => {
  const app = await start();
  await app.open('/notebook.html');
  const [worker] = app.context.serviceWorkers();
  const heard = await worker?.evaluate(() => [
    chrome.runtime.onMessageExternal.hasListeners(),
    chrome.runtime.onConnectExternal.hasListeners(),
    chrome.runtime.onConnect.hasListeners(),
  ]);
  expect(heard).toEqual([false, false, false]);
});

test('a message of wrong name, form or sender is answered as bad', async ({ start }) => {
  const app = await start();
  const notebook = await app.open('/notebook.html');
  const answers = await notebook.evaluate(() =>
    Promise.all(
      [
        { name: '__proto__', req: null },
        { name: 'constructor', req: {} },
        { name: 'page.noticed', req: { token: 'a-good-token' } },
        { name: 'selection.save', req: { token: 'a-good-token' } },
        { name: 'tab.look', req: { tabId: 'one' } },
        { name: 'names.identify', req: { names: ['x'.repeat(10_000)] } },
        { name: 'names.identify', req: { names: Array.from({ length: 5_000 }, () => 'x') } },
        { name: ['tab.look'] },
        null,
        'tab.look',
      ].map((message) => chrome.runtime.sendMessage(message)),
    ),
  );
  for (const answer of answers) expect(answer).toEqual({ ok: false, error: 'bad-message' });
});

test('a page that shadows the DOM and breaks its own globals is kept all the same', async ({
  start,
}) => {
  const app = await start();
  const page = await app.open(PAGES.hostile);
  await page.evaluate(() => {
    const broken = () => {
      throw new Error('broken');
    };
    for (const name of ['map', 'filter', 'push', 'slice'] as const) Array.prototype[name] = broken;
    Object.assign(Node.prototype, { cloneNode: broken, appendChild: broken });
    Object.assign(String.prototype, { replace: broken, trim: broken });
    JSON.parse = broken;
    Object.defineProperty(Object.prototype, 'permalink', { value: 'x', configurable: true });
  });
  const panel = await app.openPanel(page);
  await expect(panel.getByRole('heading', { name: /treatments? on this page/ })).toBeVisible();
  await button(panel, t('panel.saveThisPage')).click();
  await panel.getByLabel(t('panel.keepText')).check();
  await expect(panel.getByText(/characters will be kept/)).toBeVisible();
  await saveOne(panel);
  await expectHarmless(panel);
});

test('giant strings are cut where they are read, or refused with a sentence', async ({ start }) => {
  const app = await start();
  const page = await app.open(PAGES.reference);
  await page.evaluate(() => {
    document.title = 'Migraine '.repeat(200_000);
    const meta = document.createElement('meta');
    meta.name = 'author';
    meta.content = 'Ann '.repeat(300_000);
    document.head.append(meta);
    const link = document.createElement('a');
    link.href = 'https://example.org/long';
    link.textContent = 'migraine '.repeat(100_000);
    document.body.append(link);
    for (let count = 0; count < 1_000; count++) {
      const text = document.createElement('p');
      text.textContent = 'Migraine care, in many words, and more of it. '.repeat(8);
      document.querySelector('h1')?.after(text);
    }
  });
  const panel = await app.openPanel(page);
  await button(panel, t('panel.saveThisPage')).click();
  await panel.getByLabel(t('panel.keepText')).check();
  await expect(panel.getByText(t('panel.cannotKeepText.too-long'))).toBeVisible();
  await saveOne(panel);
  const linkUrl = 'https://example.org/long';
  await chooseMenu(app, PAGES.reference, { menuItemId: 'save-link', linkUrl });
  await expect(panel.getByText(t('panel.captionTooLong'))).toBeVisible();
  await saveOne(panel);
  expect((await readEverythingKept(app)).onDisk.length).toBeLessThan(60_000);
});
