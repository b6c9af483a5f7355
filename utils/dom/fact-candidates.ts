import { callNative, readAttribute, readNative } from './native-dom.ts';

/** Elements looked at, from the top; a long page costs no more than this. */
const LOOKED_AT = 8_000;
const MOST = 800;
const NAMES =
  /author|autor|byline|review|published|updated|modified|headline|creator|publisher|sponsor|funder|post|message|status|thing|answer|question|cart|price|offers|comment|respond|disqus|forum|phpbb|bbp-|ips|windowbg|xf|xenforo|mastodon|date/i;
const TAGS = /^(time|shreddit-\w+)$/i;
const SHOP = /\/(cart|checkout|basket)\b/i;

/**
 * The elements that may tell a fact, by name, class, property or address, in document order. One
 * cheap look at each of the first elements; selectors are then tried on these few only, because a
 * selector tried on each element of a page of 10 MB takes seconds.
 */
export function findCandidates(document: Document): Element[] {
  const found: Element[] = [];
  const all = callNative(document, 'getElementsByTagName', '*') as object | undefined;
  for (let i = 0; all && i < LOOKED_AT && found.length < MOST; i++) {
    const element = callNative(all, 'item', i) as Element | null | undefined;
    if (!element) break;
    if (isTelling(element)) found.push(element);
  }
  return found;
}

function isTelling(element: Element): boolean {
  const names = ['class', 'id', 'itemprop', 'rel', 'itemtype'].map((name) =>
    readAttribute(element, name).slice(0, 300),
  );
  return (
    NAMES.test(names.join(' ')) ||
    TAGS.test(String(readNative(element, 'nodeName'))) ||
    SHOP.test(readAttribute(element, 'href').slice(0, 300)) ||
    SHOP.test(readAttribute(element, 'action').slice(0, 300))
  );
}

/** The candidates that a selector matches, at most `limit`. */
export function pick(candidates: readonly Element[], selector: string, limit: number): Element[] {
  const picked: Element[] = [];
  for (const element of candidates) {
    if (picked.length >= limit) break;
    if (callNative(element, 'matches', selector) === true) picked.push(element);
  }
  return picked;
}

/** The first elements with this tag, at most `limit`. */
export function firstByTag(document: Document, tag: string, limit: number): Element[] {
  const all = callNative(document, 'getElementsByTagName', tag) as object | undefined;
  const found: Element[] = [];
  for (let i = 0; all && i < limit; i++) {
    const element = callNative(all, 'item', i) as Element | null | undefined;
    if (!element) break;
    found.push(element);
  }
  return found;
}
