import { askPage } from '../messaging/ask-page.ts';
import { setBadge } from '../platform/badge.ts';
import { allTabs, urlOfTab } from '../platform/tabs.ts';
import { letGoOfNotebook } from './background-notebook.ts';
import { isLocked } from './lock-state.ts';
import { lookAtTab } from './look-at-tab.ts';
import { hideQuotes } from './look-up-quotes.ts';
import { readSeen } from './seen-pages.ts';
import { startWhereAllowed, syncPageScript } from './sync-page-script.ts';

let following: Promise<void> = Promise.resolve();

/**
 * The notebook was locked, or unlocked: the background and our scripts in pages follow. Told of it by
 * the browser and by the page where it was done, since not every browser wakes a worker for the first.
 */
export function lockChanged(): Promise<void> {
  following = following.then(follow, follow);
  return following;
}

async function follow(): Promise<void> {
  await letGoOfNotebook();
  await ((await isLocked()) ? fallSilent() : speakAgain());
}

/** No detection, no badge, no button, no painted passage. */
async function fallSilent(): Promise<void> {
  await syncPageScript();
  for (const tabId of await allTabs()) {
    await setBadge(tabId, 0);
    await askPage(tabId, 'page.stop');
    await askPage(tabId, 'button.hide');
    await hideQuotes(tabId);
  }
}

/** Pages are looked at again as the person allows, and those that were asked for while it was locked. */
async function speakAgain(): Promise<void> {
  // What pages told while the notebook was shut went unheard: they begin again.
  for (const tabId of await allTabs())
    if ((await readSeen(tabId)) === null) await askPage(tabId, 'page.stop');
  await startWhereAllowed();
  for (const tabId of await allTabs()) {
    const seen = await readSeen(tabId);
    if (seen?.state === 'paused' && seen.reason === 'locked')
      await lookAtTab(tabId, await urlOfTab(tabId));
  }
}
