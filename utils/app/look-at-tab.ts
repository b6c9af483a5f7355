import { whyNotLook } from '../detect/site-policy.ts';
import { askPage, type PageReport } from '../messaging/ask-page.ts';
import type { Seen } from '../model/seen.ts';
import { setBadge } from '../platform/badge.ts';
import { injectPageScript } from '../platform/page-script.ts';
import { isBadgeShown, pauseRules } from './background-notebook.ts';
import { lookAtPage } from './look-at-page.ts';
import { dropSeen, readSeen, writeSeen } from './seen-pages.ts';

async function seePage(tabId: number, report: PageReport): Promise<Seen> {
  const reason = whyNotLook({
    url: report.url,
    pageAddress: report.url,
    isPrivateWindow: false,
    isPasswordPage: false,
    pauseRules: await pauseRules(),
  });
  const seen: Seen = reason ? { state: 'paused', reason } : await lookAtPage(report);
  await writeSeen(tabId, seen);
  const isFlagged = seen.state === 'looked' && seen.detection.isHealth;
  const count = isFlagged && (await isBadgeShown()) ? seen.treatments.length : 0;
  await setBadge(tabId, count);
  return seen;
}

/** A page passed the gate by itself: look at it and show what was found. */
export const seeNoticedPage = seePage;

/** The person asked for this tab: look whatever the gate says, or say why not. */
export async function lookAtTab(tabId: number, url: string): Promise<void> {
  const refused = url
    ? whyNotLook({
        url,
        pageAddress: url,
        isPrivateWindow: false,
        isPasswordPage: false,
        pauseRules: await pauseRules(),
      })
    : null;
  if (refused) return writeSeen(tabId, { state: 'paused', reason: refused });
  await writeSeen(tabId, { state: 'looking' });
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
