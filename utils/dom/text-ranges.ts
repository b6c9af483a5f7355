import type { TextRange } from '../model/page.ts';
import { cleanOffset, rawOffset } from './clean-offsets.ts';
import { callNative, readNative } from './native-dom.ts';
import { PageWalk, type ReadNode } from './page-walk.ts';

/** Far above any page that is read by people; what is beyond is not looked through. In UTF-16 units. */
const MOST_TEXT = 20_000_000;
const SLICE_NODES = 1_000;

/** A page's whole text with the nodes it was read from; good until the page changes. */
export class TextRanges {
  readonly text: string;
  private readonly nodes: readonly ReadNode[];

  constructor(text: string, nodes: readonly ReadNode[]) {
    this.text = text;
    this.nodes = nodes;
  }

  /** The DOM range of a part of the text; null when its nodes are gone by now. */
  toRange({ start, end }: TextRange): Range | null {
    const first = this.nodes[this.lastNode((node) => node.start <= start)];
    const last = this.nodes[this.lastNode((node) => node.start < end)];
    if (!first || !last || end <= start) return null;
    try {
      const range = new Range();
      range.setStart(first.node, rawAt(first, start));
      range.setEnd(last.node, rawAt(last, end - 1) + 1);
      return first.node.isConnected && last.node.isConnected && !range.collapsed ? range : null;
    } catch {
      return null;
    }
  }

  /** The part of the text that a DOM range covers, without white space at its ends; null when it covers none. */
  fromRange(range: Range): TextRange | null {
    try {
      const from = this.lastNode(({ node }) => range.comparePoint(node, lengthOf(node)) < 0) + 1;
      const to = this.lastNode(({ node }) => range.comparePoint(node, 0) <= 0);
      const first = this.nodes[from];
      const last = this.nodes[to];
      return first && last && from <= to ? this.between(range, first, last) : null;
    } catch {
      return null;
    }
  }

  /** A part of the text without what a style sheet hides. Asks for layout. */
  visibleText({ start, end }: TextRange): string {
    let text = '';
    for (let at = this.lastNode((node) => node.start <= start); at < this.nodes.length; at++) {
      const node = this.nodes[at];
      if (!node || node.start >= end) break;
      const next = this.nodes[at + 1]?.start ?? end;
      const parent = readNative(node.node, 'parentElement') as Element | null;
      if (parent && callNative(parent, 'checkVisibility', undefined) !== false)
        text += this.text.slice(Math.max(start, node.start), Math.min(end, next));
    }
    return text;
  }

  private between(range: Range, first: ReadNode, last: ReadNode): TextRange | null {
    let start = first.start;
    if (first.node === range.startContainer) start += cleanAt(first, range.startOffset);
    let end =
      last.start +
      cleanAt(last, last.node === range.endContainer ? range.endOffset : lengthOf(last.node));
    while (start < end && /\s/.test(this.text[start] ?? ' ')) start++;
    while (end > start && /\s/.test(this.text[end - 1] ?? ' ')) end--;
    return end > start ? { start, end } : null;
  }

  /** Index of the last node for which this holds, -1 for none; it holds for all before that one. */
  private lastNode(holds: (node: ReadNode) => boolean): number {
    let low = -1;
    let high = this.nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const node = this.nodes[middle];
      if (node && holds(node)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const lengthOf = (node: Text) => node.data.length;
const rawAt = ({ node, start, isAfterSpace }: ReadNode, offset: number) =>
  rawOffset(node.data, isAfterSpace, offset - start);
const cleanAt = ({ node, isAfterSpace }: ReadNode, raw: number) =>
  cleanOffset(node.data, isAfterSpace, raw);

/** Reads the whole page in slices, without forcing layout. */
export async function readTextRanges(
  document: Document,
  rest: () => Promise<void>,
): Promise<TextRanges> {
  const nodes: ReadNode[] = [];
  const walk = new PageWalk(document, MOST_TEXT, nodes);
  while (!walk.read(SLICE_NODES)) await rest();
  return new TextRanges(walk.lines.text, nodes);
}
