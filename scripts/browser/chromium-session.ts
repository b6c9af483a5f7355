import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { type ChromiumOptions, launchChromium } from './chromium.ts';
import { pageOf, viewOf } from './chromium-view.ts';
import { EXTENSION_ID, EXTENSION_ORIGIN } from './unpacked-extension.ts';
import type { Session } from './view.ts';

const PANEL_SIZE = { width: 360, height: 900 };

export interface ChromiumSession extends Session {
  context: BrowserContext;
}

/** Opens Chromium with the extension, to be used by roles and names. */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  return sessionOn(await launchChromium(options));
}

/** A session in a browser that is open already. */
export function sessionOn(context: BrowserContext): ChromiumSession {
  return {
    context,
    origin: EXTENSION_ORIGIN,
    openTab: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return viewOf(page);
    },
    openPanel: async (tab) => viewOf(await openPanelPage(context, pageOf(tab))),
    download: async (view, button, file) => {
      const page = pageOf(view);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        view.click('button', button),
      ]);
      await download.saveAs(file);
    },
    print: async (view, file) => {
      await pageOf(view).pdf({ path: file, preferCSSPageSize: true });
    },
    close: () => context.close(),
  };
}

/** Clicks the toolbar button on the page's tab, which gives activeTab as a person's click does. */
async function triggerAction(context: BrowserContext, page: Page): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('A browser with a profile of its own is needed.');
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] } as never);
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error('The tab of the page is gone.');
  await session.send(
    'Extensions.triggerAction' as never,
    {
      id: EXTENSION_ID,
      targetId: tab.targetId,
    } as never,
  );
  await session.detach();
}

/** The real side panel; opened by the toolbar button when it is not open yet. */
export async function openPanelPage(context: BrowserContext, page: Page): Promise<Page> {
  await triggerAction(context, page);
  // A panel is announced before it has an address, so its announcement cannot be waited for.
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 50) {
    const panel = context.pages().find((one) => one.url() === `${EXTENSION_ORIGIN}/sidepanel.html`);
    if (panel) return panel.setViewportSize(PANEL_SIZE).then(() => panel);
    await sleep(50);
  }
  throw new Error('The side panel did not open.');
}
