import { askPage, type PageReport } from '../messaging/ask-page.ts';
import type { NoticedPage, Seen, SeenPage } from '../model/seen.ts';
import { setBadge } from '../platform/badge.ts';
import { injectReader, injectWatch } from '../platform/page-script.ts';
import { urlOfTab } from '../platform/tabs.ts';
import { backgroundSettings } from './background-notebook.ts';
import { backgroundWords } from './background-words.ts';
import { isSameView } from './is-same-view.ts';
import { judgeText, readOrigin } from './look-at-page.ts';
import { dropSeen, readSeen, writeSeen } from './seen-pages.ts';
import { hasRule, whyPaused } from './why-paused.ts';
import { withPosts } from './with-posts.ts';

type Read = { report: PageReport } | { seen: Seen | null };

/** The text of a tab's page, or why there is none; null when it was left meanwhile. */
async function readTab(tabId: number): Promise<Read> {
  const answer = (await injectReader(tabId)) ? await askPage(tabId, 'page.read') : null;
  if (!answer) return { seen: { state: 'no-access' } };
  if (answer.ok) {
    const reason = await whyPaused(answer.value.url);
    return reason ? { seen: { state: 'paused', reason } } : { report: answer.value };
  }
  return { seen: answer.error === 'paused' ? { state: 'paused', reason: answer.reason } : null };
}

/** Everything about the page of a tab: what it is about, what it names, and who says so. */
async function lookWhole(tabId: number): Promise<Seen | null> {
  const read = await readTab(tabId);
  if ('seen' in read) return read.seen;
  const { token, url, text } = read.report;
  const origin = await askPage(tabId, 'page.describe', null);
  if (origin?.token !== token) return null;
  const from = await readOrigin(url, origin.facts);
  const page: SeenPage = { state: 'looked', token, url, ...from, ...(await judgeText(text)) };
  return keepIfSame(tabId, token, await withPosts(tabId, page));
}

/** Only what the toolbar and the page itself show of a page that nobody asked about yet. */
async function lookBriefly(tabId: number): Promise<Seen | null> {
  const read = await readTab(tabId);
  if ('seen' in read) return read.seen;
  const { token, url, text } = read.report;
  const { detection, treatments } = await judgeText(text);
  const { isHealth } = detection;
  const treatmentCount = treatments.length;
  return keepIfSame(tabId, token, { state: 'noticed', token, url, isHealth, treatmentCount });
}

const keepIfSame = async (tabId: number, token: string, seen: Seen) =>
  (await isSameView(tabId, token)) ? seen : null;

/** What may be shown of a page about health; null for every other. */
function signOf(seen: Seen | null): { url: string; treatmentCount: number } | null {
  if (seen?.state === 'noticed') return seen.isHealth ? seen : null;
  if (seen?.state !== 'looked' || !seen.detection.isHealth) return null;
  return { url: seen.url, treatmentCount: seen.treatments.length };
}

/** On pages about health: the count on the toolbar button, and the button beside selected text. */
async function showSigns(tabId: number, seen: Seen | null): Promise<void> {
  const settings = await backgroundSettings();
  const sign = signOf(seen);
  await setBadge(tabId, sign && settings?.isBadgeShown ? sign.treatmentCount : 0);
  const isButtonOff = !sign || (await hasRule('no-button', sign.url)) !== false;
  if (isButtonOff || !settings?.isSelectionButtonShown) await askPage(tabId, 'button.hide');
  else
    await askPage(tabId, 'button.show', { label: (await backgroundWords())('menu.saveSelection') });
}

async function show(tabId: number, seen: Seen | null): Promise<void> {
  await (seen ? writeSeen(tabId, seen) : dropSeen(tabId));
  await showSigns(tabId, seen);
}

/** A view passed the gate by itself: look at it, unless the tab has gone on or the person has asked already. */
export async function seeNoticedPage(tabId: number, url: string, token: string): Promise<void> {
  if ((await whyPaused(url)) || !(await isSameView(tabId, token))) return;
  const seen = await lookBriefly(tabId);
  const asked = await readSeen(tabId);
  const isAsked =
    asked?.state === 'looking' || (asked?.state === 'looked' && asked.token === token);
  if (!isAsked) await show(tabId, seen);
}

/** The person asked for this tab: look whatever the gate says, or say why not. `url` may be unknown. */
export async function lookAtTab(tabId: number, url: string): Promise<void> {
  const reason = url ? await whyPaused(url) : null;
  if (reason) return show(tabId, { state: 'paused', reason });
  await writeSeen(tabId, { state: 'looking' });
  try {
    await show(tabId, (await injectWatch(tabId)) ? await lookWhole(tabId) : { state: 'no-access' });
  } catch (error) {
    // Otherwise the panel would say for ever that it is looking.
    await dropSeen(tabId);
    throw error;
  }
}

const isOfPage = (seen: Seen | null): seen is SeenPage | NoticedPage =>
  seen?.state === 'looked' || seen?.state === 'noticed';

/** The page was left: forget what was seen, unless the tab shows another view by now. */
export async function forgetView(tabId: number, token: string): Promise<void> {
  const seen = await readSeen(tabId);
  if (isOfPage(seen) && seen.token === token) await show(tabId, null);
}

/** The person changed a rule or setting: what is shown for the tab in front follows. */
export async function rulesChanged(tabId: number): Promise<void> {
  const seen = await readSeen(tabId);
  if (seen?.state === 'paused' || seen?.state === 'no-access')
    return lookAtTab(tabId, await urlOfTab(tabId));
  if (!isOfPage(seen)) return;
  const reason = await whyPaused(seen.url);
  await show(tabId, reason ? { state: 'paused', reason } : seen);
}
