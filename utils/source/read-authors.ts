import type { FactElement } from '../model/page-facts.ts';
import { squash } from './compare-text.ts';
import { namesOf } from './ld-names.ts';
import type { PageMetadata } from './page-metadata.ts';
import { isNameLike, isPersonLike, splitNames, unique } from './person-names.ts';
import { readBylineLines, saysBy } from './read-byline-lines.ts';

const MOST = 50;
const COMMENT =
  /comment|reply|respond|reader|disqus|related|sidebar|widget|footer|avatar|bio\b|about|box|popup|image|photo|social|share/;
const SCHOLARLY = [
  'citation_author',
  'citation_authors',
  'bepress_citation_author',
  'eprints.creators_name',
  'wkhealth_authors',
];
const DUBLIN = ['dc.creator', 'dcterms.creator', 'dc.contributor', 'dc.creator.personalname'];
const ORDINARY = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.author',
  'article.author',
  'cxenseparse:author',
  'cre-author',
  'authors',
  'og:author',
  'book:author',
];

/** Names of the authors the page states, in its order; empty when it states none. */
export function readAuthors(page: PageMetadata, siteName: string | null): string[] {
  const isAuthor = (name: string) => isNameLike(name) && !isSite(name, page, siteName);
  const keep = (names: readonly string[]) => unique(names.filter(isAuthor)).slice(0, MOST);
  const scholarly = keep(page.metas(...SCHOLARLY).flatMap(splitScholars));
  if (scholarly.length) return scholarly;
  const dublin = keep(page.metas(...DUBLIN).flatMap(splitScholars));
  const bylines = keep(readBylines(page));
  const graph = keep(namesOf(page, ['author', 'creator']));
  const metas = keep(
    page
      .metas(...ORDINARY)
      .filter((value) => !/^https?:/.test(value))
      .flatMap(splitNames),
  );
  const stated = [dublin, graph, metas].find((names) => names.length > 0);
  if (!stated) return bylines;
  // Some pages give the first name alone in their data and the whole name in the byline.
  const whole = (name: string) =>
    /\s/.test(name) ? name : (bylines.find((byline) => byline.startsWith(`${name} `)) ?? name);
  return stated.some((name) => isPersonLike(name)) || bylines.length === 0
    ? stated.map(whole)
    : unique([...stated.map(whole).filter((name) => isPersonLike(name)), ...bylines]);
}

function splitScholars(value: string): string[] {
  return value.includes(';') ? value.split(';').map((name) => name.trim()) : [value.trim()];
}

function isSite(name: string, page: PageMetadata, siteName: string | null): boolean {
  const key = squash(name);
  const sites = [
    siteName ?? '',
    page.meta('publisher'),
    page.meta('og:site_name'),
    page.meta('dc.publisher'),
  ];
  const publisher = page.main && namesOf(page, ['publisher'])[0];
  return [...sites, publisher ?? ''].map(squash).some((site) => {
    return (
      site.length > 2 &&
      (site === key || site === `${key}com` || (site.startsWith(key) && key.length < 5))
    );
  });
}

/** Names in the visible bylines: marked up ones first, then lines of their own beside the headline. */
function readBylines(page: PageMetadata): string[] {
  const { items, bylines } = page.facts;
  const marked = items.filter((item) => /^(author|creator)$/.test(item.prop) && isArticle(item));
  const fromItems = marked.flatMap((item) => splitNames(item.value || firstLines(item.text)));
  if (fromItems.some(isNameLike)) return fromItems;
  const own = bylines.filter(isArticle);
  const said = own
    .filter(({ text }) => saysBy(firstLines(text)))
    .map((one) => {
      return splitNames(firstLines(one.text)).filter((name) => isPersonLike(name, 1));
    });
  const named = [...said, ...own.map(namesInByline)].find((names) => names.length > 0);
  return named?.slice(0, 8) ?? readBylineLines(page);
}

/** One word is a name only where the markup says that it is one. */
function namesInByline({ hint, text }: FactElement): string[] {
  const fewest = /(^|\s)(author|vcard|fn)(\s|$)/.test(hint) ? 1 : 2;
  const names = /author|vcard|byline/.test(hint) ? splitNames(firstLines(text)) : [];
  return names.filter((name) => isPersonLike(name, fewest));
}

function isArticle(element: FactElement): boolean {
  return (
    !COMMENT.test(element.hint) &&
    !/^(Comment|Review|UserComments|Answer|WebSite|Person)$/.test(element.scope)
  );
}

function firstLines(text: string): string {
  const lines = text.split('\n');
  return /^\W*(by|von|por)\W*$/i.test(lines[0] ?? '')
    ? lines.slice(0, 2).join(' ')
    : (lines[0] ?? '');
}
