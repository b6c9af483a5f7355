/** One JSON-LD object: plain data of unknown shape. */
export type LdNode = Readonly<Record<string, unknown>>;

const DEEPEST = 12;
const MOST_NODES = 2_000;

/**
 * Every object in a page's JSON-LD, outer before inner, broken blocks skipped. Keys are read as own
 * properties only, so a key named "__proto__" is data like any other.
 */
export function readJsonLd(blocks: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  for (const block of blocks) collect(parse(block), nodes, 0);
  return nodes;
}

function parse(block: string): unknown {
  const text = block
    .replace(/^\s*(<!--|<!\[CDATA\[|\/\*+<!\[CDATA\[\*+\/)/, '')
    .replace(/(-->|\]\]>|\/\*+\]\]>\*+\/)\s*;?\s*$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(text);
  } catch {
    return parseForgiving(text);
  }
}

/** Raw line breaks inside strings and commas before a bracket are the common mistakes. */
function parseForgiving(text: string): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the mistake
    return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
  } catch {
    return null;
  }
}

function collect(value: unknown, nodes: LdNode[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (nodes.length >= MOST_NODES) return;
  if (!Array.isArray(value)) nodes.push(value as LdNode);
  for (const inner of Object.values(value)) collect(inner, nodes, depth + 1);
}

/** A property's value, or undefined; never one that is inherited. */
export function getOwn(node: LdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** schema.org type names of an object, without the vocabulary's address. */
export function typesOf(node: LdNode): string[] {
  return toList(getOwn(node, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.split(/[/:#]/).pop() ?? '');
}

export function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
