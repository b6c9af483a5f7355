import fs from 'node:fs';
import path from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type ChromiumOptions, launchChromium } from '../../scripts/browser/chromium.ts';
import { openPanelPage, sessionOn } from '../../scripts/browser/chromium-session.ts';
import { type PageServer, pagesIn, servePages } from '../../scripts/browser/page-server.ts';
import {
  copyExtension,
  EXTENSION_ORIGIN,
  makeTempFolder,
} from '../../scripts/browser/unpacked-extension.ts';
import type { Session } from '../../scripts/browser/view.ts';
import { createTranslator } from '../../utils/words/translator.ts';
import { makeHugePage } from '../fixtures/huge-page.ts';

export { expect } from '@playwright/test';
export { EXTENSION_ORIGIN };

/** Words on screen, as the product itself looks them up. */
export const t = createTranslator('en');

const pages = pagesIn(path.resolve('tests/fixtures/pages'));
const MEGABYTE = 1_000_000;

/** Pages too long to keep as files: one of 10 MB, and one with just under 2 MB of text. */
const made = (pathname: string) =>
  pathname === '/huge.html'
    ? makeHugePage(10 * MEGABYTE)
    : pathname === '/large.html'
      ? makeHugePage(2.9 * MEGABYTE)
      : null;

/** Addresses of the fixture pages under the hosts they claim. */
export const PAGES = {
  reference: 'http://library.harborhealth.example.org/reference-article.html',
  news: 'http://news.larkfield.example.org/news-item.html',
  research: 'http://journal.fictionalrheum.example.org/research-abstract.html',
  forum: 'http://talk.quietroom.example.org/forum-thread.html',
  shop: 'http://shop.meadowroot.example.org/shop-page.html',
  recipe: 'http://www.bluesaucepan.example.org/recipe.html',
  spanish: 'http://www.saluddelvalle.example.org/spanish-article.html',
  arabic: 'http://www.waha.example.org/rtl-article.html',
  broken: 'http://old.example.org/broken-markup.html',
  hostile: 'http://hostile.example.org/hostile.html',
  app: 'http://hub.lumen.example.org/single-page-app.html',
  long: 'http://www.cardinalheart.example.org/long-article.html',
  careers: 'http://www.brannoc.example.org/hospital-careers.html',
  bank: 'http://www.tidewater.example.org/bank-login.html',
  portal: 'http://my.brannoc.example.org/patient-portal.html',
  knees: 'http://www.larchstreet.example.org/knee-guide.html',
  huge: 'http://huge.example.org/huge.html',
  large: 'http://large.example.org/large.html',
};

/** A browser with the extension, whose whole network is the fixture pages. */
export interface App {
  context: BrowserContext;
  network: PageServer;
  extension: string;
  profile: string;
  /** Opens a page of the web, or `/notebook.html` and its like of the extension. */
  open(address: string): Promise<Page>;
  /** Clicks the toolbar button on the page and answers with the real side panel. */
  openPanel(page: Page): Promise<Page>;
  /** Stops the worker as the browser does when it is idle; it wakes by the next event. */
  killWorker(): Promise<void>;
  /** Closes the browser and opens it again with the same profile, as another version if given. */
  reopen(version?: string): Promise<void>;
}

interface Fixtures {
  /** Starts a browser with the extension; closed when the test ends. */
  start(options?: Partial<ChromiumOptions>): Promise<App>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  start: async ({}, use) => {
    const opened: App[] = [];
    await use(async (options) => {
      const app = await startApp(options);
      opened.push(app);
      return app;
    });
    for (const app of opened) {
      await app.context.close();
      await app.network.close();
      for (const folder of [app.profile, app.extension])
        fs.rmSync(folder, { recursive: true, force: true });
    }
  },
});

async function startApp(options: Partial<ChromiumOptions> = {}): Promise<App> {
  const network = await servePages((pathname) => made(pathname) ?? pages(pathname));
  const profile = makeTempFolder('profile');
  const extension = copyExtension('chrome-mv3');
  const launch = () => launchChromium({ profile, extension, proxy: network.origin, ...options });
  const context = await launch();
  if (options.extension !== null) await untilWelcomed(context);
  const app: App = {
    context,
    network,
    extension,
    profile,
    open: async (address) => {
      const page = await app.context.newPage();
      await page.goto(address.startsWith('/') ? EXTENSION_ORIGIN + address : address);
      return page;
    },
    openPanel: (page) => openPanelPage(app.context, page),
    killWorker: async () => {
      const own = app.context.pages().find((page) => page.url().startsWith(EXTENSION_ORIGIN));
      const session = await app.context.newCDPSession(own ?? (await app.open('/notebook.html')));
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    reopen: async (version) => {
      await app.context.close();
      copyExtension('chrome-mv3', extension, version);
      app.context = await launch();
    },
  };
  return app;
}

/** The page that opens at install comes at its own moment and takes the front; a test begins after it. */
async function untilWelcomed(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url() === `${EXTENSION_ORIGIN}/welcome.html`;
  const welcome =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await welcome.waitForLoadState();
}

/** The app as the journeys know a browser. */
export const sessionOf = (app: App): Session => sessionOn(app.context);
