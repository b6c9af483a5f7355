import { LIMITS } from '../model/limits.ts';
import type { PageText } from '../model/page.ts';
import { findPageParts } from './page-parts.ts';
import { PageWalk } from './page-walk.ts';
import type { SafeDom } from './safe-dom.ts';

const SLICE_NODES = 2_000;

function schemaTypesOf(dom: SafeDom, itemTypes: readonly string[]): string[] {
  const found = new Set(itemTypes.map((t) => t.replace(/^.*[/#]/, '')));
  for (const json of dom.findAll('script[type="application/ld+json"]').slice(0, 20)) {
    const text = dom.textContent(json).slice(0, 100_000);
    for (const m of text.matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g))
      for (const name of (m[1] ?? '').matchAll(/"([^"]+)"/g)) found.add(name[1] ?? '');
  }
  return [...found].filter((t) => t && t.length <= 80).slice(0, 50);
}

function finish(walk: PageWalk): PageText {
  const { dom, lines } = walk;
  const text = lines.text;
  for (const block of lines.blocks) if (block.end < 0) block.end = text.length;
  const description =
    dom.find('meta[name="description" i]') ?? dom.find('meta[property="og:description"]');
  const root = dom.root();
  const clean = (s: string | null, max: number) =>
    (s ?? '').replace(/\s+/g, ' ').trim().slice(0, max);
  return {
    text,
    isCut: walk.isCut,
    title: clean(dom.title(), 2_000),
    description: clean(description && dom.attribute(description, 'content'), 4_000),
    declaredLanguage: clean(root && dom.attribute(root, 'lang'), 40),
    headings: lines.headings,
    ...findPageParts(text, lines.blocks, lines.headings),
    schemaTypes: schemaTypesOf(dom, walk.itemTypes),
  };
}

/** Reads what a document says, without forcing layout; never throws on what a page contains. */
export function readPageText(document: Document): PageText {
  const walk = new PageWalk(document, LIMITS.readableText);
  while (!walk.read(SLICE_NODES));
  return finish(walk);
}

/** The same, letting the page breathe: `rest` is awaited after every `SLICE_NODES` nodes. */
export async function readPageTextInSlices(
  document: Document,
  rest: () => Promise<void>,
): Promise<PageText> {
  const walk = new PageWalk(document, LIMITS.readableText);
  while (!walk.read(SLICE_NODES)) await rest();
  return finish(walk);
}
