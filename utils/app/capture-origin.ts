import { askPage } from '../messaging/ask-page.ts';
import type { ElementAt } from '../model/seen.ts';
import { injectReader, injectWatch } from '../platform/page-script.ts';
import { bareFacts } from '../source/bare-facts.ts';
import { webAddress } from '../source/web-address.ts';
import { type Origin, readOrigin } from './look-at-page.ts';
import type { PendingClip } from './pending-clip.ts';
import { isKeptOut } from './why-paused.ts';

export interface Place {
  tabId: number;
  windowId: number;
  url: string;
  title: string;
}

/** Puts our scripts into a tab; false where the browser does not allow it. */
export const reachPage = async (tabId: number): Promise<boolean> =>
  (await injectWatch(tabId)) && (await injectReader(tabId));

/** What an address and a title tell by themselves, where the page cannot be read (PDF viewers). */
export const originOfAddress = async (url: string, title: string): Promise<Partial<Origin>> =>
  webAddress(url) ? readOrigin(url, bareFacts(url, title)) : {};

/** Where something comes from: as the page says, else as its address tells; or why it stays unknown. */
export async function captureOrigin(
  { tabId, url, title }: Place,
  element: ElementAt | null,
): Promise<Partial<PendingClip>> {
  if (await isKeptOut(url)) return { failure: 'paused' };
  const answer = (await reachPage(tabId)) ? await askPage(tabId, 'page.describe', element) : null;
  if (!answer) {
    const origin = await originOfAddress(url, title);
    return origin.facts ? { url, ...origin } : { failure: 'no-access' };
  }
  const { token, url: seenUrl, facts, caption } = answer;
  if (await isKeptOut(seenUrl)) return { failure: 'paused' };
  return { token, url: seenUrl, caption, ...(await readOrigin(seenUrl, facts)) };
}
