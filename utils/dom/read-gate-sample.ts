import type { GateSample } from '../detect/gate-features.ts';
import { type SafeDom, safeDomOf } from './safe-dom.ts';

const MAX_TEXT = 3_000;
const ENOUGH_TEXT = 700;
const MAX_LEADING = 900;
/** Where text stands, the likeliest first; the later ones only while little has been found. */
const TEXT_TAGS = ['p', 'li', 'dd', 'td', 'blockquote', 'span', 'div'];
const MAX_ELEMENTS = 30;
const MAX_NODES_EACH = 10;

/** The first words of an element, from a bounded number of its nodes. */
function firstWords(dom: SafeDom, element: Node, max: number): string {
  let text = '';
  let node = dom.firstChild(element);
  for (let i = 0; node && i < MAX_NODES_EACH && text.length < max; i++) {
    const inner = dom.type(node) === 1 ? dom.firstChild(node) : node;
    if (inner && dom.type(inner) === 3)
      text += ` ${(dom.value(inner) ?? '').slice(0, 2 * max).trim()}`;
    node = dom.nextSibling(node);
  }
  return text.slice(0, max);
}

/** The words of the elements of one tag name, in document order, at most `max` characters in all. */
function wordsOfTag(dom: SafeDom, tag: string, count: number, each: number, max: number): string {
  const elements = dom.byTag(tag);
  let text = '';
  for (let i = 0; i < count && text.length < max; i++) {
    const element = elements[i];
    if (!element) break;
    text += ` ${firstWords(dom, element, each)}`;
  }
  return text.slice(0, max);
}

/**
 * Reads the few pieces of a document that the gate looks at. The cost is bounded by counts, not by
 * the page: element collections are live and are walked no further than the elements taken.
 */
export function readGateSample(document: Document, path = ''): GateSample {
  const dom = safeDomOf(document);
  const description = dom.find('head > meta[name="description" i]');
  let leading = [
    dom.title().slice(0, 200),
    path.slice(-120),
    (description && dom.attribute(description, 'content')?.slice(0, 300)) ?? '',
  ].join(' ');
  for (const tag of ['h1', 'h2', 'h3'])
    if (leading.length < MAX_LEADING) leading += wordsOfTag(dom, tag, 8, 80, 300);
  let text = '';
  for (const tag of TEXT_TAGS)
    if (text.length < ENOUGH_TEXT) text += wordsOfTag(dom, tag, MAX_ELEMENTS, 250, MAX_TEXT);
  return { leading, text };
}
