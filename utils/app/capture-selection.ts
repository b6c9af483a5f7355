import { askPage } from '../messaging/ask-page.ts';
import { LIMITS } from '../model/limits.ts';
import { now } from '../platform/clock-and-ids.ts';
import { injectReader, injectWatch } from '../platform/page-script.ts';
import { readOrigin } from './look-at-page.ts';
import { type PendingClip, writePending } from './pending-clip.ts';

interface Place {
  tabId: number;
  windowId: number;
  url: string;
  title: string;
  /** What the context menu gives us; all there is in a PDF viewer. */
  menuText?: string;
}

async function quoteOf({ tabId, url, menuText }: Place): Promise<Partial<PendingClip>> {
  const isReady = (await injectWatch(tabId)) && (await injectReader(tabId));
  const answer = isReady ? await askPage(tabId, 'page.selection') : null;
  if (answer?.ok) {
    const { token, url, quote, facts } = answer.value;
    return { token, url, quote, ...(await readOrigin(url, facts)) };
  }
  if (menuText !== undefined && menuText.trim() !== '') {
    const exact = menuText.trim();
    if (exact.length > LIMITS.quote) return { failure: 'too-long' };
    return { url, quote: { exact, prefix: '', suffix: '', position: null } };
  }
  return { failure: answer ? answer.error : 'no-access' };
}

/** Takes the selection of a tab to the form in the panel; nothing is saved yet. */
export async function captureSelection(place: Place): Promise<void> {
  const captured = await quoteOf(place);
  await writePending(place.windowId, {
    at: now(),
    token: null,
    url: place.url,
    title: place.title,
    quote: null,
    address: place.url,
    permalink: null,
    posterName: null,
    facts: null,
    failure: null,
    ...captured,
  });
}
