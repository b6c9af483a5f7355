import { INLINE, SKIPPED } from './page-tags.ts';
import type { SafeDom } from './safe-dom.ts';

const TEXT = 3;
const ELEMENT = 1;
const LONGEST = 2_000;
/** Inline elements that the eye sees as words of their own. */
const SPACED = new Set(['a', 'address', 'label', 'span', 'time']);

/**
 * Visible text below a node, one block a line, white space collapsed, calling `onLine` with each line
 * and its number until it returns false. Visits at most `budget` nodes and forces no layout; a line is
 * cut somewhere past `longest` units.
 */
export function readLines(
  dom: SafeDom,
  root: Node,
  budget: number,
  onLine: (text: string, at: number) => boolean,
  longest = LONGEST,
): void {
  let line = '';
  let at = 0;
  let isDone = false;
  const end = () => {
    const text = line
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,;])/g, '')
      .trim();
    if (text && !onLine(text, at++)) isDone = true;
    line = '';
  };
  const pass = (element: Node) => {
    const tag = dom.tag(element as Element);
    if (!INLINE.has(tag) && tag !== 'address') end();
    else if (SPACED.has(tag)) line += ' ';
  };
  let node: Node | null = root;
  for (let visited = 0; node && !isDone && visited < budget; visited++) {
    const type = dom.type(node);
    let child: Node | null = null;
    if (type === TEXT && line.length < longest) line += (dom.value(node) ?? '').slice(0, longest);
    if (type === ELEMENT && isVisible(dom, node as Element)) {
      pass(node);
      child = dom.firstChild(node);
    }
    node = child ?? nextOf(dom, node, root, pass);
  }
  end();
}

function isVisible(dom: SafeDom, element: Element): boolean {
  const tag = dom.tag(element);
  return !SKIPPED.has(tag) && tag !== 'title' && dom.attribute(element, 'hidden') === null;
}

function nextOf(dom: SafeDom, from: Node, root: Node, pass: (element: Node) => void): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    if (dom.type(node) === ELEMENT) pass(node);
    const sibling = dom.nextSibling(node);
    if (sibling) return sibling;
    node = dom.parent(node);
  }
  return null;
}

/** The visible text of one element, at most `limit` units; blocks in it are separated by a line feed. */
export function readTextOf(dom: SafeDom, root: Node, limit: number): string {
  let text = '';
  readLines(dom, root, 400, (line) => {
    text += (text && '\n') + line;
    return text.length < limit;
  });
  return text.slice(0, limit);
}
