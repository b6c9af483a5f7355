import { callNative, readNative } from './native-dom.ts';

const INLINE =
  /^(a|abbr|address|b|bdi|bdo|big|cite|code|data|em|font|i|ins|label|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/i;
const SPACED = /^(a|address|label|span|time)$/i;
const SILENT = /^(script|style|noscript|template|textarea|select|svg|iframe|object|head|title)$/i;

export interface ReadLine {
  /** Place among the non-empty lines. */
  at: number;
  text: string;
  /** The first element that the line's text stands in. */
  element: Node | null;
}

/**
 * Visible text below a node, one block a line, white space collapsed, calling `onLine` for each line
 * until it returns false. Visits at most `budget` nodes and forces no layout.
 */
export function readLines(root: Node, budget: number, onLine: (line: ReadLine) => boolean): void {
  let line = '';
  let element: Node | null = null;
  let at = 0;
  let isDone = false;
  const end = () => {
    const text = line
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,;])/g, '')
      .trim();
    if (text && !onLine({ at: at++, text, element })) isDone = true;
    line = '';
    element = null;
  };
  const leave = (node: Node) => {
    const tag = String(readNative(node, 'nodeName'));
    if (!INLINE.test(tag)) end();
    else if (SPACED.test(tag)) line += ' ';
  };
  let node: Node | null = root;
  while (node && !isDone && budget-- > 0) {
    const type = readNative(node, 'nodeType');
    let child: Node | null = null;
    if (type === 3) {
      if (line.length < 2_000) line += String(readNative(node, 'data')).slice(0, 2_000);
      element ??= line.trim() ? (readNative(node, 'parentNode') as Node) : null;
    } else if (type === 1 && !isSilent(node)) {
      leave(node);
      child = readNative(node, 'firstChild') as Node | null;
    }
    if (child) node = child;
    else node = nextOf(node, root, leave);
  }
  end();
}

function isSilent(node: Node): boolean {
  return (
    SILENT.test(String(readNative(node, 'nodeName'))) ||
    callNative(node, 'hasAttribute', 'hidden') === true
  );
}

function nextOf(from: Node, root: Node, leave: (node: Node) => void): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    if (readNative(node, 'nodeType') === 1) leave(node);
    const sibling = readNative(node, 'nextSibling') as Node | null;
    if (sibling) return sibling;
    node = readNative(node, 'parentNode') as Node | null;
  }
  return null;
}

/** The visible text of one element, at most `limit` units; blocks in it are separated by a line feed. */
export function readTextOf(root: Node, limit: number): string {
  let text = '';
  readLines(root, 400, (line) => {
    text += (text && '\n') + line.text;
    return text.length < limit;
  });
  return text.slice(0, limit);
}
