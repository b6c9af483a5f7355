import { LIMITS } from '../model/limits.ts';
import type { ElementAt } from '../model/seen.ts';
import { webAddress } from '../source/web-address.ts';
import { captureOrigin, type Place } from './capture-origin.ts';
import { beginClip, type PendingClip } from './pending-clip.ts';

/** Takes the whole page to the form in the panel: its address and what it says about itself. */
export async function capturePage(place: Place): Promise<void> {
  const { windowId, url, title } = place;
  // A whole discussion is nobody's post.
  const ofPost = { permalink: null, posterName: null };
  const origin = await captureOrigin(place, null);
  await beginClip(windowId, { form: 'page', url, title, ...origin, ...ofPost });
}

/** Opens the form for a clinician found on the page in front, or anywhere else. */
export async function captureClinician(place: Place): Promise<void> {
  const { windowId, url, title } = place;
  const { failure, ...origin } = await captureOrigin(place, null);
  await beginClip(windowId, { form: 'clinician', title, ...(failure ? {} : { url, ...origin }) });
}

/** Takes a link or an image to the form: its address and its words, never the image itself. */
export async function captureElement(place: Place, element: ElementAt): Promise<void> {
  const { windowId, url, title } = place;
  const { kind } = element;
  const address = element.address.length <= LIMITS.url ? webAddress(element.address) : null;
  if (!address) return beginClip(windowId, { form: kind, url, title, failure: 'no-address' });
  const origin = await captureOrigin(place, element);
  const target = kind === 'link' ? { linkUrl: address } : { imageUrl: address };
  const words = keptCaption(origin.caption ?? '');
  await beginClip(windowId, { form: kind, url, title, ...origin, ...target, ...words });
}

const keptCaption = (caption: string): Pick<PendingClip, 'caption' | 'isCaptionTooLong'> =>
  caption.length > LIMITS.caption
    ? { caption: '', isCaptionTooLong: true }
    : { caption, isCaptionTooLong: false };
