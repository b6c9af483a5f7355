import type { FactElement } from '../model/page-facts.ts';
import { dayOrderOf } from './day-order.ts';
import type { PageMetadata } from './page-metadata.ts';
import { type DayOrder, parseDate } from './parse-date.ts';
import { getOwn, toList } from './read-json-ld.ts';
import { readVisibleDates } from './read-visible-dates.ts';

export interface PageDates {
  published: string | null;
  updated: string | null;
  reviewed: string | null;
}

interface DateNames {
  metas: readonly string[];
  /** JSON-LD and microdata property. */
  property: string;
  hint: RegExp;
}

const PUBLISHED: DateNames = {
  metas: (
    'article:published_time og:article:published_time citation_online_date citation_date dc.date.issued ' +
    'dcterms.issued dcterms.date dc.date prism.publicationdate citation_publication_date citation_cover_date ' +
    'parsely-pub-date sailthru.date pubdate pub_date publishdate publish_date publish-date publication_date ' +
    'publicationdate datepublished date_published article.published originalpublicationdate dcterms.created ' +
    'dc.date.created og:published_time article:publish_date wkhealth_date bepress_citation_date ' +
    'eprints.date date cxenseparse:recs:publishtime dtk:publishdate'
  ).split(' '),
  property: 'datePublished',
  hint: /\b(published|pubdate|pub-date|entry-date|post-date|publish-date|date-published)\b/,
};
const UPDATED: DateNames = {
  metas: (
    'article:modified_time og:article:modified_time og:updated_time dcterms.modified dc.date.modified ' +
    'dc.modified last-modified last_modified lastmod datemodified date_modified modified revised ' +
    'article.updated updated lastupdated last-updated prism.modificationdate article:updated_time ' +
    'cxenseparse:updated_time'
  ).split(' '),
  property: 'dateModified',
  hint: /\b(updated|modified|date-modified|date-updated)\b/,
};
const REVIEWED: DateNames = {
  metas: (
    'lastreviewed last-reviewed last_reviewed datereviewed date_reviewed reviewdate review_date ' +
    'dc.date.reviewed dcterms.reviewed article:reviewed_time medical_review_date'
  ).split(' '),
  property: 'lastReviewed',
  hint: /\b(reviewed|last-reviewed|review-date|date-reviewed)\b/,
};

/** When the page says it was published, updated and last reviewed. */
export function readDates(page: PageMetadata): PageDates {
  const order = dayOrderOf(page);
  const visible = readVisibleDates(page, order);
  const published =
    stated(page, PUBLISHED, order) ?? visible.published ?? dateInAddress(page.facts.url);
  return {
    published,
    updated: stated(page, UPDATED, order) ?? visible.updated,
    reviewed: stated(page, REVIEWED, order) ?? visible.reviewed,
  };
}

function stated(page: PageMetadata, names: DateNames, order: DayOrder): string | null {
  const graph = page.main ? [page.main, ...page.nodes] : page.nodes;
  const fromGraph = graph.flatMap((node) => toList(getOwn(node, names.property)));
  const isItem = (item: FactElement) => item.prop === names.property && item.scope !== 'Comment';
  const isTime = (time: FactElement) =>
    (names.hint.test(time.hint) || isItem(time)) && !/comment|related|teaser/.test(time.hint);
  const candidates = [
    ...page.metas(...names.metas),
    ...fromGraph.filter((value) => typeof value === 'string'),
    ...page.facts.items.filter(isItem).map((item) => item.value || item.text),
    ...page.facts.times.filter(isTime).map((time) => time.value || time.text),
  ];
  for (const value of candidates) {
    const date = parseDate(value, order);
    if (date) return date;
  }
  return null;
}

/** Many sites write the day of publication into the address itself. */
function dateInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
}
