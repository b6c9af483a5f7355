import { FACT_LIMITS as MAX } from '../model/fact-limits.ts';
import type { FactElement, PageFacts } from '../model/page-facts.ts';
import { findCandidates, firstByTag, pick } from './fact-candidates.ts';
import { FORUMS, MARKS } from './forum-posts.ts';
import { callNative, readAttribute, readNative } from './native-dom.ts';
import { readFactLines } from './read-fact-lines.ts';
import { readTextOf } from './read-lines.ts';
import { readPost } from './read-post.ts';
import { type SafeDom, safeDomOf } from './safe-dom.ts';

const ITEMS =
  '[itemprop^=date i],[itemprop=lastReviewed],[itemprop=reviewedBy],[itemprop=author],[itemprop=creator],[itemprop=headline],[itemprop=publisher],[itemprop=sponsor],[itemprop=funder]';
const FEEDS = '[type="application/rss+xml"][title]';
const LINKS = 80;
const SCRIPTS = 300;
const BYLINES =
  '[rel~=author],[class*=byline i],[class*=author i],[id*=byline i],[id*=author i],[class*=autor i],[class*=reviewed-by i],[class*=reviewer i]';

/**
 * What a page says about itself, read without forcing layout and without judging it. Never throws;
 * bounded on any page. `near` is where the selection is, to know which post of a discussion it is in.
 */
export function readPageFacts(document: Document, near: Node | null = null): PageFacts {
  const dom = safeDomOf(document);
  return gather(document, near, findCandidates(document), readLinesOf(dom, document));
}

/** As readPageFacts, in tasks short enough for a page of any length; `rest` lets the page go on. */
export async function readPageFactsInSlices(
  document: Document,
  near: Node | null,
  rest: () => Promise<void>,
): Promise<PageFacts> {
  await rest();
  const candidates = findCandidates(document);
  await rest();
  const lines = readLinesOf(safeDomOf(document), document);
  await rest();
  return gather(document, near, candidates, lines);
}

type Lines = Pick<PageFacts, 'headings' | 'lines' | 'headlineAt' | 'lineCount'>;

function readLinesOf(dom: SafeDom, document: Document): Lines {
  const headings = readHeadings(dom, document);
  return { headings, ...readFactLines(dom, document, headings, dom.title()) };
}

function gather(
  document: Document,
  near: Node | null,
  candidates: Element[],
  lines: Lines,
): PageFacts {
  const dom = safeDomOf(document);
  const root = dom.root();
  const title = dom.title();
  const read = (element: Element) => readElement(dom, element);
  const links = firstByTag(document, 'link', LINKS);
  const canonical = pick(links, '[rel=canonical i]', 1)[0];
  return {
    url: String(readNative(document, 'URL') ?? '').slice(0, 8_000),
    title: title.slice(0, 2_000),
    language: (root ? readAttribute(root, 'lang') : '').slice(0, 40),
    canonicalLink: canonical ? String(readNative(canonical, 'href') ?? '').slice(0, 8_000) : '',
    metas: [
      ...firstByTag(document, 'meta', MAX.metas).flatMap(readMeta),
      ...pick(links, FEEDS, 4).map(readFeed),
    ].slice(0, MAX.metas),
    jsonLd: readJsonLd(document),
    items: pick(candidates, ITEMS, MAX.items).map(read),
    times: pick(candidates, 'time', MAX.times).map(read),
    bylines: pick(candidates, BYLINES, MAX.bylines).map(read),
    ...lines,
    engines: readEngines([...links, ...candidates]),
    post: readPost(dom, document, candidates, near),
  };
}

function readHeadings(dom: SafeDom, document: Document): string[] {
  const found = ['h1', 'h2', 'h3'].map((tag) => firstByTag(document, tag, MAX.headings));
  const first = found.find((elements) => elements.length > 0) ?? [];
  return first.map((heading) => readTextOf(dom, heading, MAX.lineText));
}

function readJsonLd(document: Document): string[] {
  return pick(firstByTag(document, 'script', SCRIPTS), '[type*="ld+json" i]', MAX.jsonLd)
    .map((script) => String(readNative(script, 'textContent')))
    .filter((text) => text.length <= MAX.jsonLdText);
}

function readFeed(link: Element): [string, string] {
  return ['feed:title', readAttribute(link, 'title').slice(0, MAX.metaText)];
}

function readMeta(meta: Element): [string, string][] {
  const value = readAttribute(meta, 'content') || readAttribute(meta, 'value');
  const names = ['name', 'property', 'itemprop'].map((key) => readAttribute(meta, key));
  const isNamed = (name: string, at: number) => name && value && names.indexOf(name) === at;
  return names
    .filter(isNamed)
    .map((name) => [name.toLowerCase().slice(0, 200), value.slice(0, MAX.metaText)]);
}

function readElement(dom: SafeDom, element: Element): FactElement {
  const scope = callNative(element, 'closest', '[itemtype]') as Element | null;
  const hint = ['class', 'id', 'rel'].map((name) => readAttribute(element, name)).join(' ');
  const value = ['content', 'datetime'].map((name) => readAttribute(element, name)).find(Boolean);
  return {
    prop: readAttribute(element, 'itemprop').slice(0, 200),
    hint: hint.trim().toLowerCase().slice(0, 200),
    value: (value ?? '').slice(0, MAX.metaText),
    text: readTextOf(dom, element, MAX.lineText),
    scope: (scope ? readAttribute(scope, 'itemtype') : '').split('/').pop()?.slice(0, 200) ?? '',
  };
}

function readEngines(elements: readonly Element[]): string[] {
  const marks = [...FORUMS.map((forum) => [forum.engine, forum.post] as const), ...MARKS];
  return marks
    .filter(([, selector]) => pick(elements, selector, 1).length > 0)
    .map(([code]) => code);
}
