import type { GateSample } from '../detect/gate-features.ts';
import { type SafeDom, safeDomOf } from './safe-dom.ts';

const MAX_TEXT = 3_000;
const ENOUGH_TEXT = 700;
const MAX_LEADING = 900;
/** Where text stands, the likeliest first; the later ones only while little has been found. */
const TEXT_TAGS = ['p', 'li', 'dd', 'td', 'blockquote', 'span', 'div'];
const MAX_ELEMENTS = 60;
const MAX_PIECE = 250;
const MIN_PARAGRAPH = 60;
const MAX_SHORT = 30;
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

/** The first words of the first elements of one tag name, in document order. */
function piecesOfTag(dom: SafeDom, tag: string, count: number, each: number): string[] {
  const elements = dom.byTag(tag);
  const pieces: string[] = [];
  for (let i = 0; i < count; i++) {
    const element = elements[i];
    if (!element) break;
    pieces.push(firstWords(dom, element, each).trim());
  }
  return pieces;
}

const lengthOf = (pieces: readonly string[]) => pieces.reduce((sum, p) => sum + p.length, 0);

/** Takes pieces from `from` while there is room, evenly spread when there are more than needed. */
function takeSpread(into: string[], from: readonly string[], max: number): void {
  const step = Math.max(1, from.length / Math.ceil(max / MAX_PIECE));
  let room = max - lengthOf(into);
  for (let at = 0; at < from.length && room > 0; at += step) {
    const piece = from[Math.floor(at)] ?? '';
    into.push(piece);
    room -= piece.length;
  }
}

/** Paragraphs first; what is short, as menus are, counts only where there is little else. */
function readText(dom: SafeDom): string[] {
  const text: string[] = [];
  const short: string[] = [];
  for (const tag of TEXT_TAGS) {
    if (lengthOf(text) >= ENOUGH_TEXT) return text;
    const pieces = piecesOfTag(dom, tag, MAX_ELEMENTS, MAX_PIECE);
    const isLong = (piece: string) => piece.length >= MIN_PARAGRAPH;
    takeSpread(text, pieces.filter(isLong), MAX_TEXT);
    short.push(...pieces.filter((piece) => piece && !isLong(piece)).slice(0, MAX_SHORT));
  }
  for (const piece of short) {
    if (lengthOf(text) >= ENOUGH_TEXT) break;
    text.push(piece);
  }
  return text;
}

/**
 * Reads the few pieces of a document that the gate looks at; `path` is that of its address. The cost
 * is bounded by counts, not by the page: element collections are live and are walked no further than
 * the elements taken.
 */
export function readGateSample(document: Document, path = ''): GateSample {
  const dom = safeDomOf(document);
  const description = dom.find('head > meta[name="description" i]');
  const leading = [
    dom.title().slice(0, 200),
    (description && dom.attribute(description, 'content')?.slice(0, 300)) ?? '',
  ];
  for (const tag of ['h1', 'h2', 'h3'])
    if (lengthOf(leading) < MAX_LEADING) leading.push(...piecesOfTag(dom, tag, 8, 80));
  leading.push(path.slice(-120));
  return { leading, text: readText(dom) };
}
