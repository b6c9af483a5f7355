import type { FactElement } from '../model/page-facts.ts';
import { squash } from './compare-text.ts';
import { namesOf } from './ld-names.ts';
import type { PageMetadata } from './page-metadata.ts';
import {
  cleanByline,
  hasDegree,
  isNameLike,
  isPersonLike,
  splitNames,
  unique,
} from './person-names.ts';
import { getOwn } from './read-json-ld.ts';

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

function saysBy(text: string): boolean {
  return (
    /^\W*((written|posted|reported)\s+)?(by|von|por|par|escrito por|autora?(\/in)?:?|text:)(?!\p{L})/iu.test(
      text,
    ) && text.length < 200
  );
}

const BEFORE = 6;
const AFTER = 14;
const JOB =
  /^(staff|senior|health|medical|science|special|contributing)?\s*(reporter|writer|correspondent|editor|columnist)\b|news service\b|^(for|special to)\s+the\b/i;

function readBylineLines(page: PageMetadata): string[] {
  const { lines, headlineAt, headings } = page.facts;
  const isNear = (at: number) =>
    headlineAt < 0 || (at >= headlineAt - BEFORE && at <= headlineAt + AFTER);
  const near = lines.filter((line) => isNear(line.at) && line.text.length <= 140);
  const heads = new Set(headings.map(squash));
  for (const [index, { text, at }] of near.entries()) {
    const next = near[index + 1];
    const joined =
      /^\W*(by|por|von)\W*$/i.test(text) && next?.at === at + 1 ? `${text} ${next.text}` : text;
    const names = splitNames(joined).filter(
      (name) => isPersonLike(name) && !heads.has(squash(name)),
    );
    if (names.length === 0) continue;
    if (saysBy(joined)) return names;
    const isAlone = squash(cleanByline(text)).length === squash(text).length;
    const hasJob = next?.at === at + 1 && JOB.test(next.text);
    if (headlineAt >= 0 && isAlone && (hasJob || names.every(hasDegree))) {
      return [...names, ...(hasJob ? [] : following(near, index))];
    }
    if (JOB.test(text.replace(/^[^,]*,\s*/, '')) && text.includes(',') && headlineAt >= 0)
      return names.slice(0, 1);
  }
  return [];
}

function following(near: readonly { text: string }[], index: number): string[] {
  const names: string[] = [];
  for (const { text } of near.slice(index + 1, index + 6)) {
    const [name, ...rest] = splitNames(text);
    if (!name || rest.length || !isPersonLike(name) || !hasDegree(name)) break;
    names.push(name);
  }
  return names;
}

/** The stated name of whoever posted, for a discussion: kept only if the person chooses. */
export function readPoster(page: PageMetadata): string | null {
  const stated =
    page.main && getOwn(page.main, 'author') ? namesOf(page, ['author'])[0] : undefined;
  return page.facts.post?.author || stated || null;
}
