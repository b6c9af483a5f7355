import type { Heading } from '../model/page.ts';

/** One block-level element with text, in document order; offsets are into the page's text. */
export interface Block {
  tag: string;
  parent: number;
  start: number;
  end: number;
  chars: number;
  linkChars: number;
  links: number;
  /** Characters of running text directly in this block. */
  weight: number;
  hint: 'none' | 'tag' | 'name';
  isMain: boolean;
  /** Holds the page's main element or its first h1. */
  holdsTitle: boolean;
}

const BULK = 500;

/** Text gathered so far: lines joined by newlines, with whitespace collapsed. */
export class PageLines {
  readonly blocks: Block[] = [];
  readonly headings: Heading[] = [];
  length = 0;
  isFull = false;
  /** Lines joined in bulk: a great many short strings make the page wait for the garbage collector. */
  private readonly parts: string[] = [];
  private lines: string[] = [];
  private line = '';
  private linkChars = 0;
  private links = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get text(): string {
    return [...this.parts, ...this.lines].join('\n');
  }

  /** Offset in the page's text of what is added next. */
  get end(): number {
    return this.length + this.line.length;
  }

  /** Whether white space added next is left out. */
  get endsInSpace(): boolean {
    return !this.line || this.line.endsWith(' ');
  }

  add(raw: string, isLink: boolean): void {
    if (this.isFull) return;
    const room = this.limit - this.length - this.line.length;
    // A text node of megabytes is cut before it is cleaned, so that it costs no more than its share.
    const piece = raw.length > room * 4 + 64 ? raw.slice(0, room * 4) : raw;
    let clean = piece.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
    if (clean[0] === ' ' && this.endsInSpace) clean = clean.slice(1);
    if (clean.length > room) {
      this.isFull = true;
      clean = clean.slice(0, room);
    }
    this.line += clean;
    if (isLink) this.linkChars += clean.length;
  }

  addLink(): void {
    this.links++;
  }

  /** Ends the line; its text belongs to block `owner`. Returns the offsets of the line, if it had text. */
  endLine(owner: number): { start: number; end: number } | null {
    const line = this.line.trimEnd();
    const linkChars = Math.min(this.linkChars, line.length);
    const links = this.links;
    this.line = '';
    this.linkChars = 0;
    this.links = 0;
    if (!line) return null;
    const start = this.length;
    if (this.lines.push(line) === BULK) {
      this.parts.push(this.lines.join('\n'));
      this.lines = [];
    }
    this.length = start + line.length + 1;
    if (this.length >= this.limit) this.isFull = true;
    const block = this.blocks[owner];
    if (block) {
      const plain = line.length - linkChars;
      block.chars += line.length;
      block.linkChars += linkChars;
      block.links += links;
      block.weight += plain >= 50 ? plain : plain * 0.2;
    }
    return { start, end: start + line.length };
  }
}
