import { type Block, PageLines } from './page-lines.ts';
import { asideHintOf, INLINE, SKIPPED } from './page-tags.ts';
import type { ReadNodes } from './read-nodes.ts';
import { type SafeDom, safeDomOf } from './safe-dom.ts';

const TEXT = 3;
const ELEMENT = 1;
/** A page of 1 MB has about this many nodes at most; bigger ones are read up to here. */
const MAX_NODES = 60_000;

/**
 * One walk over the body in document order, resumable after any number of nodes. Reads no layout:
 * what is hidden by a style sheet is read too, what is hidden by an attribute is not.
 */
export class PageWalk {
  readonly lines: PageLines;
  readonly dom: SafeDom;
  readonly itemTypes: string[] = [];
  isCut = false;
  private node: Node | null;
  private readonly root: Node | null;
  /** Open elements: block index, or -1 for an inline one, -2 for one not read, -3 for a block not noted. */
  private readonly open: number[] = [];
  private block = -1;
  private linkDepth = 0;
  private headingLevel = 0;
  private visited = 0;

  private readonly nodes: ReadNodes | null;

  /** With `nodes` the walk notes every text node there, however many there are, and no blocks. */
  constructor(document: Document, maxChars: number, nodes: ReadNodes | null = null) {
    this.nodes = nodes;
    this.dom = safeDomOf(document);
    this.lines = new PageLines(maxChars);
    this.root = this.dom.root();
    this.node = this.root;
  }

  /** Reads up to `count` nodes; true when the page is read. */
  read(count: number): boolean {
    for (let i = 0; i < count && this.node; i++) this.step(this.node);
    if (!this.node) this.endLine();
    return !this.node;
  }

  private step(node: Node): void {
    this.visited++;
    const type = this.dom.type(node);
    if (type === TEXT) this.addText(node as Text);
    const child = type === ELEMENT && this.enter(node) ? this.dom.firstChild(node) : null;
    if (this.lines.isFull || (this.visited >= MAX_NODES && !this.nodes)) {
      this.isCut = true;
      this.node = null;
    } else this.node = child ?? this.next(node, type === ELEMENT);
  }

  private addText(node: Text): void {
    const { end, endsInSpace } = this.lines;
    this.lines.add(this.dom.value(node) ?? '', this.linkDepth > 0);
    if (this.nodes && this.lines.end > end) this.nodes.add(node, end, endsInSpace);
  }

  /** The node after this one's subtree, closing what ends on the way. */
  private next(from: Node, isElement: boolean): Node | null {
    let node: Node | null = from;
    let isOpen = isElement;
    while (node && node !== this.root) {
      if (isOpen) this.leave(node);
      const sibling: Node | null = this.dom.nextSibling(node);
      if (sibling) return sibling;
      node = this.dom.parent(node);
      isOpen = true;
    }
    return null;
  }

  /** Opens an element; false when its content is not to be read. */
  private enter(element: Node): boolean {
    const tag = this.dom.tag(element);
    if (tag === 'br') this.endLine();
    if (tag === 'br' || SKIPPED.has(tag) || this.isHidden(element)) {
      this.open.push(-2);
      return false;
    }
    if (tag === 'a') {
      this.linkDepth++;
      this.lines.addLink();
    }
    if (INLINE.has(tag)) {
      this.open.push(-1);
      return tag !== 'button' || this.headingLevel > 0;
    }
    this.openBlock(element, tag);
    return true;
  }

  private openBlock(element: Node, tag: string): void {
    this.endLine();
    if (/^h[1-6]$/.test(tag)) this.headingLevel = Number(tag[1]);
    if (this.nodes) this.open.push(-3);
    else this.noteBlock(element, tag);
  }

  private noteBlock(element: Node, tag: string): void {
    const read = (name: string) => this.dom.attribute(element, name) ?? '';
    const role = read('role');
    const block: Block = {
      tag,
      parent: this.block,
      start: this.lines.length,
      end: -1,
      chars: 0,
      linkChars: 0,
      links: 0,
      weight: 0,
      hint: asideHintOf(tag, role, `${read('class')} ${read('id')}`.slice(0, 300)),
      isMain:
        tag === 'main' ||
        tag === 'article' ||
        role === 'main' ||
        read('itemprop') === 'articleBody',
      holdsTitle: false,
    };
    const type = read('itemtype');
    if (type && this.itemTypes.length < 50) this.itemTypes.push(type.slice(0, 200));
    this.block = this.lines.blocks.push(block) - 1;
    this.open.push(this.block);
    if (tag === 'h1' || block.isMain) this.markTitle();
  }

  private markTitle(): void {
    const { blocks } = this.lines;
    for (let b = blocks[this.block]; b; b = blocks[b.parent]) b.holdsTitle = true;
  }

  private leave(element: Node): void {
    const index = this.open.pop();
    if (index === undefined || index === -2) return;
    if (index === -1) {
      if (this.linkDepth && this.dom.tag(element) === 'a') this.linkDepth--;
      return;
    }
    this.endLine();
    if (this.headingLevel && /^h[1-6]$/.test(this.dom.tag(element))) this.headingLevel = 0;
    const block = this.lines.blocks[index];
    if (!block) return;
    block.end = Math.max(block.start, this.lines.length - 1);
    this.block = block.parent;
  }

  private endLine(): void {
    const line = this.lines.endLine(this.block);
    const { headings } = this.lines;
    if (line && this.headingLevel && headings.length < 500)
      headings.push({ ...line, level: this.headingLevel });
  }

  private isHidden(element: Node): boolean {
    const { attribute } = this.dom;
    if (attribute(element, 'hidden') !== null) return true;
    if (attribute(element, 'aria-hidden') === 'true') return true;
    const style = attribute(element, 'style');
    return (
      style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500))
    );
  }
}
