import { askPage } from '../messaging/ask-page.ts';
import type { Seen } from '../model/seen.ts';
import { setBadge } from '../platform/badge.ts';
import { injectReader, injectWatch } from '../platform/page-script.ts';
import { urlOfTab } from '../platform/tabs.ts';
import { backgroundSettings } from './background-notebook.ts';
import { backgroundWords } from './background-words.ts';
import { isSameView } from './is-same-view.ts';
import { lookAtPage } from './look-at-page.ts';
import { dropSeen, readSeen, writeSeen } from './seen-pages.ts';
import { hasRule, whyPaused } from './why-paused.ts';
import { withPosts } from './with-posts.ts';

/** Reads the page of a tab and looks at it, unless it is not to be looked at; null when it was left meanwhile. */
async function readTab(tabId: number): Promise<Seen | null> {
  const answer = (await injectReader(tabId)) ? await askPage(tabId, 'page.read') : null;
  if (!answer) return { state: 'no-access' };
  if (!answer.ok)
    return answer.error === 'paused' ? { state: 'paused', reason: answer.reason } : null;
  const { url, token } = answer.value;
  const reason = await whyPaused(url);
  const seen: Seen = reason
    ? { state: 'paused', reason }
    : await withPosts(tabId, await lookAtPage(answer.value));
  return (await isSameView(tabId, token)) ? seen : null;
}

/** On pages about health: the count on the toolbar button, and the button beside selected text. */
async function showSigns(tabId: number, seen: Seen | null): Promise<void> {
  const settings = await backgroundSettings();
  const page = seen?.state === 'looked' && seen.detection.isHealth ? seen : null;
  await setBadge(tabId, page && settings?.isBadgeShown ? page.treatments.length : 0);
  const isButtonOff = !page || (await hasRule('no-button', page.url)) !== false;
  if (isButtonOff || !settings?.isSelectionButtonShown) await askPage(tabId, 'button.hide');
  else
    await askPage(tabId, 'button.show', { label: (await backgroundWords())('menu.saveSelection') });
}

async function show(tabId: number, seen: Seen | null): Promise<void> {
  await (seen ? writeSeen(tabId, seen) : dropSeen(tabId));
  await showSigns(tabId, seen);
}

/** A view passed the gate by itself: look at it, unless the tab has gone on to another. */
export async function seeNoticedPage(tabId: number, url: string, token: string): Promise<void> {
  if (await whyPaused(url)) return;
  if (await isSameView(tabId, token)) await show(tabId, await readTab(tabId));
}

/** The person asked for this tab: look whatever the gate says, or say why not. `url` may be unknown. */
export async function lookAtTab(tabId: number, url: string): Promise<void> {
  const reason = url ? await whyPaused(url) : null;
  if (reason) return show(tabId, { state: 'paused', reason });
  await writeSeen(tabId, { state: 'looking' });
  try {
    await show(tabId, (await injectWatch(tabId)) ? await readTab(tabId) : { state: 'no-access' });
  } catch (error) {
    // Otherwise the panel would say for ever that it is looking.
    await dropSeen(tabId);
    throw error;
  }
}

/** The page was left: forget what was seen, unless the tab shows another view by now. */
export async function forgetView(tabId: number, token: string): Promise<void> {
  const seen = await readSeen(tabId);
  if (seen?.state === 'looked' && seen.token === token) await show(tabId, null);
}

/** The person changed a rule or setting: what is shown for the tab in front follows. */
export async function rulesChanged(tabId: number): Promise<void> {
  const seen = await readSeen(tabId);
  if (seen?.state === 'paused' || seen?.state === 'no-access')
    return lookAtTab(tabId, await urlOfTab(tabId));
  if (seen?.state !== 'looked') return;
  const reason = await whyPaused(seen.url);
  await show(tabId, reason ? { state: 'paused', reason } : seen);
}
