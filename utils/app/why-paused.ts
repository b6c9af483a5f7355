import { ruleMatches, whyNotLook } from '../detect/site-policy.ts';
import type { SiteRule } from '../model/notebook-own.ts';
import type { PauseReason } from '../model/seen.ts';
import { siteRules } from './background-notebook.ts';
import { isLocked } from './lock-state.ts';

/** Whether a rule of this kind covers a page; null when the rules cannot be read. */
export async function hasRule(rule: SiteRule['rule'], url: string): Promise<boolean | null> {
  const rules = await siteRules();
  return rules?.some((one) => one.rule === rule && ruleMatches(one, url)) ?? null;
}

/** Why a page is not looked at; null is yes. Without the person's rules nothing is looked at. */
export async function whyPaused(url: string): Promise<PauseReason | null> {
  const pauseRules = await siteRules();
  if (!pauseRules) return (await isLocked()) ? 'locked' : 'unreadable';
  const paused = pauseRules.filter((one) => one.rule === 'paused');
  return whyNotLook({ url, isPrivateWindow: false, isPasswordPage: false, pauseRules: paused });
}

/**
 * True where nothing is taken from a page even when asked: portals, banks, mail and the person's own
 * rules. Of files, PDFs and pages of the browser, the address may be kept.
 */
export async function isKeptOut(url: string): Promise<boolean> {
  const reason = url === '' ? null : await whyPaused(url);
  return reason !== null && reason !== 'file' && reason !== 'pdf' && reason !== 'browser-page';
}
