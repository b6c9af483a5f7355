import { askPage } from '../messaging/ask-page.ts';
import { LIMITS } from '../model/limits.ts';
import { originOfAddress, type Place, reachPage } from './capture-origin.ts';
import { readOrigin } from './look-at-page.ts';
import { beginClip, type PendingClip } from './pending-clip.ts';
import { isKeptOut } from './why-paused.ts';

interface SelectionPlace extends Place {
  /** What the context menu gives us; all there is in a PDF viewer. */
  menuText?: string;
}

async function quoteOf(place: SelectionPlace): Promise<Partial<PendingClip>> {
  const { tabId, menuText } = place;
  if (await isKeptOut(place.url)) return { failure: 'paused' };
  const answer = (await reachPage(tabId)) ? await askPage(tabId, 'page.selection') : null;
  if (answer?.ok) {
    const { token, url, quote, facts } = answer.value;
    if (await isKeptOut(url)) return { failure: 'paused' };
    return { token, url, quote, ...(await readOrigin(url, facts)) };
  }
  if (menuText !== undefined && menuText.trim() !== '') {
    const exact = menuText.trim();
    if (exact.length > LIMITS.quote) return { failure: 'too-long' };
    const quote = { exact, prefix: '', suffix: '', position: null };
    return { quote, ...(await originOfAddress(place.url, place.title)) };
  }
  return { failure: answer ? answer.error : 'no-access' };
}

/** Takes the selection of a tab to the form in the panel; nothing is saved yet. */
export async function captureSelection(place: SelectionPlace): Promise<void> {
  const { windowId, url, title } = place;
  await beginClip(windowId, { form: 'selection', url, title, ...(await quoteOf(place)) });
}
