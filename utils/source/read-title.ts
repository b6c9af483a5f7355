import { cleanText } from './clean-text.ts';
import { sharesWords, squash } from './compare-text.ts';
import type { PageMetadata } from './page-metadata.ts';
import { getOwn } from './read-json-ld.ts';
import { titleParts } from './read-site-name.ts';

/** The headline of the article, without the site's name; the page's title when there is no headline. */
export function readTitle(page: PageMetadata, siteName: string | null): string {
  const { facts } = page;
  const citation = page.meta(
    'citation_title',
    'prism.title',
    'dc.title',
    'dcterms.title',
    'eprints.title',
  );
  if (citation && page.meta('citation_title', 'dc.creator', 'citation_doi')) return short(citation);
  const headline = page.main && getOwn(page.main, 'headline');
  const stated = [typeof headline === 'string' ? headline : '', page.meta('og:title'), facts.title];
  const heading = headingLike(facts.headings, stated, siteName);
  const item = facts.items.find((one) => one.prop === 'headline');
  const best =
    heading ||
    stated[0] ||
    (item && (item.value || item.text)) ||
    page.meta('og:title', 'twitter:title');
  const chosen = best && squash(best) !== squash(siteName ?? '') ? best : facts.title || best || '';
  return short(withoutSite(chosen, siteName).replace(/^(full text|abstract)\s*[|:–-]\s*/i, ''));
}

function short(text: string): string {
  return cleanText(text.replace(/\n/g, ' '), 500);
}

/** A heading that says what the title says; headings with the site's name or a slogan are not it. */
function headingLike(
  headings: readonly string[],
  stated: string[],
  siteName: string | null,
): string {
  const known = stated.filter(Boolean);
  const usable = headings.filter(
    (text) => squash(text).length > 3 && squash(text) !== squash(siteName ?? ''),
  );
  const agreeing = usable.find((heading) => known.some((title) => sharesWords(heading, title)));
  return agreeing ?? (usable.length === 1 && !stated[0] ? (usable[0] ?? '') : '');
}

function withoutSite(title: string, siteName: string | null): string {
  const parts = titleParts(title);
  const site = squash(siteName ?? '');
  if (parts.length < 2 || site.length < 3) return title;
  const isSite = (part: string | undefined) => {
    const key = squash(part ?? '');
    return key === site || (key.length > 4 && site.includes(key)) || key.includes(site);
  };
  const last = parts.at(-1) ?? '';
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—«»·•:-]+$/, '');
  const first = parts[0] ?? '';
  return isSite(first)
    ? title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—«»·•:-]+/, '')
    : title;
}
