import type { TextRange } from '../model/page.ts';
import { cleanOffset, rawOffset } from './clean-offsets.ts';
import { callNative, readNative } from './native-dom.ts';
import { PageWalk } from './page-walk.ts';
import { ReadNodes } from './read-nodes.ts';

/** Far above any page that is read by people; what is beyond is not looked through. In UTF-16 units. */
const MOST_TEXT = 20_000_000;
/** Few enough that the clock is asked often, also while garbage is collected. */
const SLICE_NODES = 100;

/** A page's whole text with the nodes it was read from; good until the page changes. */
export class TextRanges {
  readonly text: string;
  private readonly read: ReadNodes;

  constructor(text: string, read: ReadNodes) {
    this.text = text;
    this.read = read;
  }

  /** The DOM range of a part of the text; null when its nodes are gone by now. */
  toRange({ start, end }: TextRange): Range | null {
    const first = this.lastNode((at) => this.read.start(at) <= start);
    const last = this.lastNode((at) => this.read.start(at) < end);
    const from = this.read.nodes[first];
    const to = this.read.nodes[last];
    if (!from || !to || end <= start) return null;
    try {
      const range = new Range();
      range.setStart(from, this.rawAt(from, first, start));
      range.setEnd(to, this.rawAt(to, last, end - 1) + 1);
      return from.isConnected && to.isConnected && !range.collapsed ? range : null;
    } catch {
      return null;
    }
  }

  /** The part of the text that a DOM range covers, without white space at its ends; null when it covers none. */
  fromRange(range: Range): TextRange | null {
    const { nodes } = this.read;
    const compare = (node: Text | undefined, isEnd: boolean) =>
      node ? range.comparePoint(node, isEnd ? node.data.length : 0) : 0;
    try {
      const first = this.lastNode((at) => compare(nodes[at], true) < 0) + 1;
      const last = this.lastNode((at) => compare(nodes[at], false) <= 0);
      return first <= last ? this.between(range, first, last) : null;
    } catch {
      return null;
    }
  }

  /** A part of the text without what a style sheet hides. Asks for layout. */
  visibleText({ start, end }: TextRange): string {
    const { read, text } = this;
    let seen = '';
    for (let at = this.lastNode((one) => read.start(one) <= start); at < read.length; at++) {
      const node = read.nodes[at];
      if (!node || read.start(at) >= end) break;
      const next = at + 1 < read.length ? read.start(at + 1) : end;
      const parent = readNative(node, 'parentElement') as Element | null;
      if (parent && callNative(parent, 'checkVisibility', undefined) !== false)
        seen += text.slice(Math.max(start, read.start(at)), Math.min(end, next));
    }
    return seen;
  }

  private between(range: Range, first: number, last: number): TextRange | null {
    const from = this.read.nodes[first];
    const to = this.read.nodes[last];
    if (!from || !to) return null;
    const startsIn = from === range.startContainer ? range.startOffset : 0;
    const endsIn = to === range.endContainer ? range.endOffset : to.data.length;
    let start = this.textAt(from, first, startsIn);
    let end = this.textAt(to, last, endsIn);
    while (start < end && /\s/.test(this.text[start] ?? ' ')) start++;
    while (end > start && /\s/.test(this.text[end - 1] ?? ' ')) end--;
    return end > start ? { start, end } : null;
  }

  private rawAt(node: Text, at: number, offset: number): number {
    return rawOffset(node.data, this.read.isAfterSpace(at), offset - this.read.start(at));
  }

  private textAt(node: Text, at: number, raw: number): number {
    return this.read.start(at) + cleanOffset(node.data, this.read.isAfterSpace(at), raw);
  }

  /** Index of the last node for which this holds, -1 for none; it holds for all before that one. */
  private lastNode(holds: (at: number) => boolean): number {
    let low = -1;
    let high = this.read.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (holds(middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Reads the whole page in slices, without forcing layout. */
export async function readTextRanges(
  document: Document,
  rest: () => Promise<void>,
): Promise<TextRanges> {
  const nodes = new ReadNodes();
  const walk = new PageWalk(document, MOST_TEXT, nodes);
  while (!walk.read(SLICE_NODES)) await rest();
  await rest();
  const { text } = walk.lines;
  await rest();
  return new TextRanges(text, nodes);
}
