import { bareHost } from './canonical-address.ts';
import { cleanText } from './clean-text.ts';
import { sharesWords, squash } from './compare-text.ts';
import type { PageMetadata } from './page-metadata.ts';
import { parseAddress } from './parse-address.ts';
import { getOwn, type LdNode, toList, typesOf } from './read-json-ld.ts';

const SEPARATOR = /\s+[|–—«»·•:]+\s+|\s+-+\s+|\s*\|\s*|\s::\s/;
const DOMAIN = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,6}$/i;
const LABELS =
  /^(home|homepage|welcome|health|news|article|articles|full text( view)?|blog|feed|rss.*|atom.*|comments?( feed)?|all stories)$/i;

/** Name of the site as the page states it; null when it does not. */
export function readSiteName(page: PageMetadata): string | null {
  const name = findSiteName(page);
  const headline = squash(page.facts.headings[0] ?? '');
  // Some sites write "Headline | Site" where the site's name alone belongs.
  const parts = titleParts(name ?? '').filter((part) => squash(part) !== headline);
  const isDouble = parts.length > 0 && parts.length < titleParts(name ?? '').length;
  return (isDouble ? parts.join(' | ') : name)?.replace(/[\s:|–-]+$/, '') || null;
}

function findSiteName(page: PageMetadata): string | null {
  const stated =
    page.meta('og:site_name') ||
    page.meta('application-name', 'apple-mobile-web-app-title') ||
    page.meta('citation_journal_title', 'prism.publicationname') ||
    nameOf(page.nodes.find((node) => typesOf(node).includes('WebSite'))) ||
    publisherName(page.main);
  const ending = siteInTitle(page, stated);
  // A bare domain is the poorer way to write the name that the title has in full.
  if (stated && !DOMAIN.test(stated)) return stated.slice(0, 200);
  return ending || stated || feedName(page) || page.meta('dc.publisher') || wholeTitle(page);
}

/** Parts of the title around its separators. */
export function titleParts(title: string): string[] {
  return cleanText(title, 2_000)
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The part of the page's title that is the site's own name, or empty. */
function siteInTitle(page: PageMetadata, stated: string): string {
  const parts = titleParts(page.facts.title);
  if (parts.length < 2) return '';
  const label = hostLabel(page.facts.url);
  const keys = [stated, label].map((key) => squash(key.replace(/\.\w+$/, '')));
  const isSite = (part: string) => keys.some((key) => isSameSite(squash(part), key));
  const known = parts.find((part) => isSite(part) && !LABELS.test(part));
  if (known) return known;
  const named = parts.find((part) => DOMAIN.test(part) || isAcronymOf(part, label));
  if (named) return named;
  const headline = squash(page.facts.headings[0] ?? page.meta('og:title'));
  const last = parts.at(-1) ?? '';
  const isHeadlineFirst = headline !== '' && squash(parts[0] ?? '') === headline;
  return isHeadlineFirst && parts.length <= 3 && !LABELS.test(last) && last.length <= 60
    ? last
    : '';
}

function isSameSite(part: string, key: string): boolean {
  if (part.length < 3 || key.length < 3) return false;
  return (
    part === key ||
    (part.length > 4 && (key.includes(part) || part.includes(key))) ||
    part === `the${key}`
  );
}

/** "International Association for the Study of Pain" and iasp-pain.org. */
function isAcronymOf(part: string, label: string): boolean {
  const initials = (part.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();
  return initials.length >= 3 && part.length >= 12 && label.split('-')[0] === initials;
}

/** A page whose only heading says something else than its title is titled with the site's name. */
function wholeTitle(page: PageMetadata): string | null {
  const headings = page.facts.headings.filter((text) => squash(text) !== '');
  const title = cleanText(page.facts.title, 2_000);
  const isOne = headings.length === 1 && titleParts(title).length === 1 && title.length <= 40;
  return isOne && !page.meta('og:title') && !sharesWords(headings[0] ?? '', title) ? title : null;
}

function hostLabel(url: string): string {
  const labels = bareHost(parseAddress(url)?.host ?? '').split('.');
  const isCountry =
    labels.length > 2 && /^(co|com|org|gov|ac|net|edu|gob)$/.test(labels.at(-2) ?? '');
  return labels.at(isCountry ? -3 : -2) ?? '';
}

function publisherName(node: LdNode | null): string {
  if (!node) return '';
  const publishers = [...toList(getOwn(node, 'publisher')), ...toList(getOwn(node, 'isPartOf'))];
  return publishers.map((one) => nameOf(one)).find(Boolean) ?? '';
}

function nameOf(value: unknown): string {
  const name = typeof value === 'object' && value !== null ? getOwn(value as LdNode, 'name') : '';
  return typeof name === 'string' ? cleanText(name, 200) : '';
}

/** Feeds are titled "Site » Feed" by the common blog software. */
function feedName(page: PageMetadata): string {
  const titles = page.metas('feed:title').filter((title) => title.includes('»'));
  const name = titleParts(titles[0] ?? '')[0] ?? '';
  return LABELS.test(name) ? '' : name;
}
