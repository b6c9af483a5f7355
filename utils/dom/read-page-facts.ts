import { FACT_LIMITS as MAX } from '../model/fact-limits.ts';
import type { FactElement, PageFacts } from '../model/page-facts.ts';
import { FORUMS, MARKS } from './forum-posts.ts';
import { callNative, findAll, readAttribute, readNative } from './native-dom.ts';
import { readFactLines } from './read-fact-lines.ts';
import { readTextOf } from './read-lines.ts';
import { readPost } from './read-post.ts';

const ITEMS =
  '[itemprop^=date i],[itemprop=lastReviewed],[itemprop=reviewedBy],[itemprop=author],[itemprop=creator],[itemprop=headline],[itemprop=publisher],[itemprop=sponsor],[itemprop=funder]';
const FEEDS = 'link[type="application/rss+xml"][title]';
const BYLINES =
  '[rel~=author],[class*=byline i],[class*=author i],[id*=byline i],[id*=author i],[class*=autor i],[class*=reviewed-by i],[class*=reviewer i]';

/**
 * What a page says about itself, read without forcing layout and without judging it. Never throws;
 * bounded on any page. `near` is where the selection is, to know which post of a discussion it is in.
 */
export function readPageFacts(document: Document, near: Node | null = null): PageFacts {
  const root = readNative(document, 'documentElement') as Element | null;
  const headings = readHeadings(document);
  const title = String(readNative(document, 'title') ?? '');
  return {
    url: String(readNative(document, 'URL') ?? '').slice(0, 8_000),
    title: title.slice(0, 2_000),
    language: (root ? readAttribute(root, 'lang') : '').slice(0, 40),
    canonicalLink: readCanonical(document),
    metas: [
      ...findAll(document, 'meta', MAX.metas - 4).flatMap(readMeta),
      ...findAll(document, FEEDS, 4).map(readFeed),
    ].slice(0, MAX.metas),
    jsonLd: findAll(document, 'script[type*="ld+json" i]', MAX.jsonLd)
      .map((script) => String(readNative(script, 'textContent')))
      .filter((text) => text.length <= MAX.jsonLdText),
    items: findAll(document, ITEMS, MAX.items).map(readElement),
    times: findAll(document, 'time', MAX.times).map(readElement),
    bylines: findAll(document, BYLINES, MAX.bylines).map(readElement),
    headings,
    ...readFactLines(document, headings, title),
    engines: readEngines(document),
    post: readPost(document, near),
  };
}

function readHeadings(document: Document): string[] {
  const first = findAll(document, 'h1', MAX.headings);
  const found = first.length ? first : findAll(document, 'h2,h3', MAX.headings);
  return found.map((heading) => readTextOf(heading, MAX.lineText));
}

function readCanonical(document: Document): string {
  const link = findAll(document, 'link[rel=canonical i]', 1)[0];
  return link ? String(readNative(link, 'href') ?? '').slice(0, 8_000) : '';
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

function readElement(element: Element): FactElement {
  const scope = callNative(element, 'closest', '[itemtype]') as Element | null;
  const hint = ['class', 'id', 'rel'].map((name) => readAttribute(element, name)).join(' ');
  const value = ['content', 'datetime'].map((name) => readAttribute(element, name)).find(Boolean);
  return {
    prop: readAttribute(element, 'itemprop').slice(0, 200),
    hint: hint.trim().toLowerCase().slice(0, 200),
    value: (value ?? '').slice(0, MAX.metaText),
    text: readTextOf(element, MAX.lineText),
    scope: (scope ? readAttribute(scope, 'itemtype') : '').split('/').pop()?.slice(0, 200) ?? '',
  };
}

function readEngines(document: Document): string[] {
  const marks = [...FORUMS.map((forum) => [forum.engine, forum.post] as const), ...MARKS];
  const isThere = ([, selector]: readonly [string, string]) =>
    findAll(document, selector, 1).length;
  return marks.filter(isThere).map(([code]) => code);
}
