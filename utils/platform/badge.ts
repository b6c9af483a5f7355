import { browser } from './browser.ts';

/** Shows a count on the toolbar button of one tab; nothing when it is 0. The browser clears it on navigation. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0a5a63' });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab was closed in the meantime.
  }
}
