import { askPage } from '../messaging/ask-page.ts';
import { LIMITS } from '../model/limits.ts';
import { now } from '../platform/clock-and-ids.ts';
import { injectReader, injectWatch } from '../platform/page-script.ts';
import { bareFacts } from '../source/bare-facts.ts';
import { webAddress } from '../source/web-address.ts';
import { readOrigin } from './look-at-page.ts';
import { type PendingClip, writePending } from './pending-clip.ts';
import { whyPaused } from './why-paused.ts';

interface Place {
  tabId: number;
  windowId: number;
  url: string;
  title: string;
  /** What the context menu gives us; all there is in a PDF viewer. */
  menuText?: string;
}

/** Portals, banks, mail and the person's own rules hold for selections too; files and PDFs are read by the menu. */
async function isPaused(url: string): Promise<boolean> {
  const reason = url === '' ? null : await whyPaused(url);
  return reason !== null && reason !== 'file' && reason !== 'pdf' && reason !== 'browser-page';
}

async function quoteOf(place: Place): Promise<Partial<PendingClip>> {
  const { tabId, menuText } = place;
  if (await isPaused(place.url)) return { failure: 'paused' };
  const isReady = (await injectWatch(tabId)) && (await injectReader(tabId));
  const answer = isReady ? await askPage(tabId, 'page.selection') : null;
  if (answer?.ok) {
    const { token, url, quote, facts } = answer.value;
    if (await isPaused(url)) return { failure: 'paused' };
    return { token, url, quote, ...(await readOrigin(url, facts)) };
  }
  if (menuText !== undefined && menuText.trim() !== '') {
    const exact = menuText.trim();
    if (exact.length > LIMITS.quote) return { failure: 'too-long' };
    const origin = await readOrigin(place.url, bareFacts(place.url, place.title));
    const quote = { exact, prefix: '', suffix: '', position: null };
    return { quote, ...(webAddress(place.url) ? origin : {}) };
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
