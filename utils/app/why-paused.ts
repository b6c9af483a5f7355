import { ruleMatches, whyNotLook } from '../detect/site-policy.ts';
import type { SiteRule } from '../model/notebook-own.ts';
import type { PauseReason } from '../model/seen.ts';
import { siteRules } from './background-notebook.ts';

/** The person's rules of one kind that cover a page. */
export const rulesFor = async (rule: SiteRule['rule'], url: string): Promise<SiteRule[]> =>
  (await siteRules()).filter((one) => one.rule === rule && ruleMatches(one, url));

/** Why a page is not looked at; null is yes. */
export async function whyPaused(url: string): Promise<PauseReason | null> {
  const pauseRules = await rulesFor('paused', url);
  return whyNotLook({ url, isPrivateWindow: false, isPasswordPage: false, pauseRules });
}

/**
 * True where nothing is taken from a page even when asked: portals, banks, mail and the person's own
 * rules. Of files, PDFs and pages of the browser, the address may be kept.
 */
export async function isKeptOut(url: string): Promise<boolean> {
  const reason = url === '' ? null : await whyPaused(url);
  return reason !== null && reason !== 'file' && reason !== 'pdf' && reason !== 'browser-page';
}
