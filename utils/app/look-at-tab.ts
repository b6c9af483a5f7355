import { whyNotLook } from '../detect/site-policy.ts';
import { askPage, type PageReport } from '../messaging/ask-page.ts';
import type { PauseReason, Seen } from '../model/seen.ts';
import { setBadge } from '../platform/badge.ts';
import { injectPageScript } from '../platform/page-script.ts';
import { canonicalAddress } from '../source/canonical-address.ts';
import { isBadgeShown, pauseRules } from './background-notebook.ts';
import { isSameView } from './is-same-view.ts';
import { lookAtPage } from './look-at-page.ts';
import { dropSeen, readSeen, writeSeen } from './seen-pages.ts';

/** Why a page is not looked at; null is yes. An address the browser does not tell us is decided later. */
async function reasonNotToLook(url: string, canonicalLink = ''): Promise<PauseReason | null> {
  if (url === '') return null;
  return whyNotLook({
    url,
    pageAddress: canonicalAddress(url, canonicalLink),
    isPrivateWindow: false,
    isPasswordPage: false,
    pauseRules: await pauseRules(),
  });
}

async function seePage(tabId: number, report: PageReport): Promise<void> {
  const reason = await reasonNotToLook(report.url, report.facts.canonicalLink);
  const seen: Seen = reason ? { state: 'paused', reason } : await lookAtPage(report);
  // The reader may have gone on meanwhile: what was seen belongs to no page that is there.
  if (!(await isSameView(tabId, report.token))) return forgetLooking(tabId);
  await writeSeen(tabId, seen);
  const isFlagged = seen.state === 'looked' && seen.detection.isHealth;
  const count = isFlagged && (await isBadgeShown()) ? seen.treatments.length : 0;
  await setBadge(tabId, count);
}

async function forgetLooking(tabId: number): Promise<void> {
  if ((await readSeen(tabId))?.state === 'looking') await dropSeen(tabId);
}

/** A page passed the gate by itself: look at it and show what was found. */
export const seeNoticedPage = seePage;

/** The person asked for this tab: look whatever the gate says, or say why not. */
export async function lookAtTab(tabId: number, url: string): Promise<void> {
  const refused = await reasonNotToLook(url);
  if (refused) {
    await setBadge(tabId, 0);
    return writeSeen(tabId, { state: 'paused', reason: refused });
  }
  await writeSeen(tabId, { state: 'looking' });
  try {
    await readAndSee(tabId);
  } catch (error) {
    // Otherwise the panel would say for ever that it is looking.
    await dropSeen(tabId);
    throw error;
  }
}

async function readAndSee(tabId: number): Promise<void> {
  if (!(await injectPageScript(tabId))) return writeSeen(tabId, { state: 'no-access' });
  const answer = await askPage(tabId, 'page.read');
  if (!answer) return writeSeen(tabId, { state: 'no-access' });
  if (!answer.ok) return writeSeen(tabId, { state: 'paused', reason: answer.reason });
  await seePage(tabId, answer.value);
}

/** The page was left: forget what was seen, unless the tab shows another view by now. */
export async function forgetView(tabId: number, token: string): Promise<void> {
  const seen = await readSeen(tabId);
  if (seen?.state !== 'looked' || seen.token !== token) return;
  await dropSeen(tabId);
  await setBadge(tabId, 0);
}
