import { HIGHLIGHT_NAME } from '../quote/highlight-name.ts';
import { browser } from './browser.ts';

const WATCH_ID = 'page';
const WATCH_FILE = '/page.js';
const READER_FILE = '/reader.js';
const READABLE_FILE = '/readable.js';
const PASSAGES_FILE = '/passages.js';
const PASSAGES_STYLE = `::highlight(${HIGHLIGHT_NAME}){background-color:#ffe07a;color:#1a1d21}`;

/** Runs in the page's isolated world: a watch that comes by a click looks only when asked. */
const markLookedAtByClick = () => {
  globalThis.isLookedAtByClick ??= globalThis.runningPageWatch === undefined;
};

async function inject(tabId: number, injection: { files: string[] } | { func: () => void }) {
  try {
    await browser.scripting.executeScript({ target: { tabId }, ...injection });
    return true;
  } catch {
    // The browser does not allow it here, or the tab is gone.
    return false;
  }
}

/** Runs the watch in a tab that is open because access was just granted; false where not allowed. */
export const injectRegisteredWatch = (tabId: number): Promise<boolean> =>
  inject(tabId, { files: [WATCH_FILE] });

/** Runs the watch in a tab for the person's click; false where the browser does not allow it. */
export const injectWatch = async (tabId: number): Promise<boolean> =>
  (await inject(tabId, { func: markLookedAtByClick })) && injectRegisteredWatch(tabId);

/** Runs the reader beside the watch; false where the browser does not allow it. */
export const injectReader = (tabId: number): Promise<boolean> =>
  inject(tabId, { files: [READER_FILE] });

/** Runs the script that reads a page's text for keeping; false where the browser does not allow it. */
export const injectReadable = (tabId: number): Promise<boolean> =>
  inject(tabId, { files: [READABLE_FILE] });

/** Runs the script that finds saved passages in a page; false where the browser does not allow it. */
export const injectPassages = (tabId: number): Promise<boolean> =>
  inject(tabId, { files: [PASSAGES_FILE] });

/** Gives painted passages their look, or takes it away. A style of ours is not part of the page's DOM. */
export async function stylePassages(tabId: number, isOn: boolean): Promise<void> {
  const style = { target: { tabId }, css: PASSAGES_STYLE };
  const { insertCSS, removeCSS } = browser.scripting;
  // The tab may be gone by now.
  await (isOn ? insertCSS(style) : removeCSS(style)).catch(() => {});
}

/**
 * Registers the watch for the given match patterns, or takes it back when there are none.
 * Idempotent: it is called at every start, since an update of the extension clears registrations.
 */
export async function registerWatch(matches: string[], excludes: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [WATCH_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [WATCH_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: WATCH_ID,
      js: [WATCH_FILE],
      matches,
      excludeMatches: excludes,
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}
