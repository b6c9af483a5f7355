import { askPage } from '../messaging/ask-page.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { ElementAt } from '../model/seen.ts';
import { injectReader, injectWatch } from '../platform/page-script.ts';
import { webAddress } from '../source/web-address.ts';
import { type Origin, readOrigin } from './look-at-page.ts';
import type { PendingClip } from './pending-clip.ts';

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
export async function originOfAddress(url: string, title: string): Promise<Partial<Origin>> {
  if (!webAddress(url)) return {};
  const facts: PageFacts = {
    url,
    title: title.slice(0, 2_000),
    language: '',
    canonicalLink: '',
    metas: [],
    jsonLd: [],
    items: [],
    times: [],
    bylines: [],
    headings: [],
    lines: [],
    headlineAt: -1,
    lineCount: 0,
    engines: [],
    post: null,
  };
  return readOrigin(url, facts);
}

/** Where something comes from: as the page says, else as its address tells. */
export async function captureOrigin(
  { tabId, url, title }: Place,
  element: ElementAt | null,
): Promise<Partial<PendingClip>> {
  const answer = (await reachPage(tabId)) ? await askPage(tabId, 'page.describe', element) : null;
  if (!answer) return url ? { url, ...(await originOfAddress(url, title)) } : {};
  const { token, url: seenUrl, facts, caption } = answer;
  return { token, url: seenUrl, caption, ...(await readOrigin(seenUrl, facts)) };
}
