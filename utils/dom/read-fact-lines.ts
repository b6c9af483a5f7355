import { FACT_LIMITS as MAX } from '../model/fact-limits.ts';
import type { FactLine, PageFacts } from '../model/page-facts.ts';
import { readNative } from './native-dom.ts';
import { readLines } from './read-lines.ts';
import type { SafeDom } from './safe-dom.ts';

// Deliberately loose: what a line means is decided by the reader of the facts.
const TELLS =
  /\b(19|20)\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d|^\W*(by|por|von|par|di|de|autora?|author)\b|written|escrit|review|revis|updat|modif|actuali|publi|posted|fund|financ|sponsor|patrocin|medical advice|consejo médico|\bdoi\b|pmid|geprüft|aktualisiert/i;
const NODES = 14_000;
/** A byline without any cue stands this close to the headline. */
const NEAR = 12;
/** Some of the room is kept for the end of the page, where many sites put their dates. */
const TAIL = 80;
/** The lines at the foot of the page, which tell whose site it is. */
const FOOT = 24;

/** The short visible lines that may tell who, when, who checked and who paid. */
export function readFactLines(
  dom: SafeDom,
  document: Document,
  headings: readonly string[],
  title: string,
): Pick<PageFacts, 'lines' | 'headlineAt' | 'lineCount'> {
  const lines = new KeptLines();
  const headline = new Headline(headings, title);
  let lineCount = 0;
  let last = -9;
  let before: FactLine[] = [];
  const body = readNative(document, 'body') as Node | null;
  if (body) {
    readLines(dom, body, NODES, (text, at) => {
      lineCount = at + 1;
      headline.look(at, text);
      const tells = text.length <= MAX.lineText && TELLS.test(text);
      if (tells) last = at;
      const line = { at, text: text.slice(0, MAX.lineText) };
      // Day, month and year stand on a line each in the date boxes of many blogs.
      if (tells && /^\d{4}$/.test(text)) lines.add(...before.slice(-2));
      // A label and its value often stand on two lines.
      if (tells || at - last <= 2 || headline.isNear(at)) lines.add(line);
      before = [...before.slice(1 - FOOT), line];
      return true;
    });
  }
  lines.add(...before);
  return { lines: lines.all(), headlineAt: headline.at, lineCount };
}

/** Keeps the first lines and the last ones when there are too many. */
class KeptLines {
  private readonly head = new Map<number, FactLine>();
  private readonly tail = new Map<number, FactLine>();

  add(...lines: readonly FactLine[]): void {
    for (const line of lines) {
      if (this.head.has(line.at)) continue;
      if (this.head.size < MAX.lines - TAIL) this.head.set(line.at, line);
      else this.tail.set(line.at, line);
      const [first] = this.tail.keys();
      if (this.tail.size > TAIL && first !== undefined) this.tail.delete(first);
    }
  }

  all(): FactLine[] {
    return [...this.head.values(), ...this.tail.values()].sort((a, b) => a.at - b.at);
  }
}

/**
 * Finds the line of the headline: a level-one heading that the title repeats, else a line that the
 * title holds, else the first level-one heading.
 */
class Headline {
  private readonly title: string;
  private readonly headings: readonly string[];
  private readonly seen = [-1, -1, -1];
  private readonly most: number;
  private longest = 0;

  constructor(headings: readonly string[], title: string) {
    this.title = letters(title);
    this.headings = headings.map((heading) => letters(heading)).filter(Boolean);
    // No line with twice the letters can be the headline.
    this.most = 40 + 2 * Math.max(title.length, ...headings.map((heading) => heading.length));
  }

  get at(): number {
    return this.seen.find((at) => at >= 0) ?? -1;
  }

  look(at: number, text: string): void {
    if (text.length > this.most || this.seen[0] !== -1) return;
    const line = letters(text);
    const isHeading = line !== '' && this.headings.some((heading) => heading.startsWith(line));
    const isInTitle = line.length > (isHeading ? 3 : 9) && this.title.includes(line);
    const place = isHeading && isInTitle ? 0 : isInTitle ? 1 : isHeading ? 2 : -1;
    const isLonger = place === 1 && line.length > this.longest;
    if (isLonger) this.longest = line.length;
    if (this.seen[place] === -1 || isLonger) this.seen[place] = at;
  }

  isNear(at: number): boolean {
    return this.seen.some((place) => place >= 0 && at > place && at <= place + NEAR);
  }
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
