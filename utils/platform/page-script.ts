import { browser } from './browser.ts';

const SCRIPT_ID = 'page';
const SCRIPT_FILE = '/page.js';

/** Runs in the page's isolated world: a script that comes by a click looks only when asked. */
const markLookedAtByClick = () => {
  globalThis.isLookedAtByClick ??= globalThis.runningPageScript === undefined;
};

/**
 * Runs the content script in a tab that is open: for the person's click (`by-click`), or because
 * access was just granted (`registered`). False where the browser does not allow it.
 */
export async function injectPageScript(
  tabId: number,
  how: 'by-click' | 'registered' = 'by-click',
): Promise<boolean> {
  const target = { tabId };
  try {
    if (how === 'by-click')
      await browser.scripting.executeScript({ target, func: markLookedAtByClick });
    await browser.scripting.executeScript({ target, files: [SCRIPT_FILE] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Registers the content script for the given match patterns, or takes it back when there are none.
 * Idempotent: it is called at every start, since an update of the extension clears registrations.
 */
export async function registerPageScript(matches: string[], excludes: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [SCRIPT_FILE],
      matches,
      excludeMatches: excludes,
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}
