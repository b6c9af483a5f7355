import type { FactElement } from '../model/page-facts.ts';
import { dayOrderOf } from './day-order.ts';
import type { PageDates } from './page-dates.ts';
import type { PageMetadata } from './page-metadata.ts';
import { type DayOrder, parseDate } from './parse-date.ts';
import { getOwn, toList, typesOf } from './read-json-ld.ts';
import { readVisibleDates } from './read-visible-dates.ts';

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
    'parsely-pub-date sailthru.date pubdate publishdate publication_date datepublished article.published ' +
    'originalpublicationdate dcterms.created dc.date.created og:published_time article:publish_date ' +
    'article_date_original wkhealth_date bepress_citation_date eprints.date publisheddate ' +
    'cxenseparse:recs:publishtime first_published'
  ).split(' '),
  property: 'datePublished',
  hint: /\b(published|pubdate|pub-date|entry-date|post-date|publish-date|date-published)\b/,
};
const UPDATED: DateNames = {
  metas: (
    'article:modified_time og:article:modified_time og:updated_time dcterms.modified dc.date.modified ' +
    'dc.modified last-modified lastmod datemodified modified revised article.updated article_date_updated ' +
    'updated lastupdated prism.modificationdate article:updated_time dateupdated modifieddate'
  ).split(' '),
  property: 'dateModified',
  hint: /\b(updated|modified|date-modified|date-updated)\b/,
};
const REVIEWED: DateNames = {
  metas: (
    'lastreviewed datereviewed reviewdate revieweddate dc.date.reviewed dcterms.reviewed ' +
    'article:reviewed_time medical_review_date lastreviewdate'
  ).split(' '),
  property: 'lastReviewed',
  hint: /\b(reviewed|last-reviewed|review-date|date-reviewed)\b/,
};

/** Objects with dates of their own that stand on a page. */
const NOT_THE_PAGE =
  /Comment|Video|Image|Audio|Review|Rating|ListItem|Answer|Offer|Event|Person|Clip/;
const LOOSE = ['date', 'created', 'datecreated', 'creation_date'];

/** When the page says it was published, updated and last reviewed. */
export function readDates(page: PageMetadata): PageDates {
  const order = dayOrderOf(page);
  const visible = readVisibleDates(page, order);
  const published =
    first(stated(page, PUBLISHED), order, [visible.published]) ??
    // A meta element named only "date" and a date without a label may be of today or of the issue.
    dateInAddress(page.facts.url) ??
    first(page.metas(...LOOSE), order, [visible.published]) ??
    visible.published;
  const updated =
    first(stated(page, UPDATED), order, [visible.updated, published]) ?? visible.updated;
  return {
    published,
    // A page cannot have been changed before it was there: such a date is about something else.
    updated: published && updated && updated < published.slice(0, updated.length) ? null : updated,
    reviewed: first(stated(page, REVIEWED), order, [visible.reviewed]) ?? visible.reviewed,
  };
}

function stated(page: PageMetadata, names: DateNames): string[] {
  const others = page.nodes.filter(
    (node) => !typesOf(node).some((type) => NOT_THE_PAGE.test(type)),
  );
  const graph = page.main ? [page.main, ...others] : others;
  const fromGraph = graph.flatMap((node) => toList(getOwn(node, names.property)));
  const isItem = (item: FactElement) => item.prop === names.property && item.scope !== 'Comment';
  const isTime = (time: FactElement) =>
    (names.hint.test(time.hint) || isItem(time)) && !/comment|related|teaser/.test(time.hint);
  return [
    ...page.metas(...names.metas),
    ...fromGraph.filter((value) => typeof value === 'string'),
    ...page.facts.items.filter(isItem).map((item) => item.value || item.text),
    ...page.facts.times.filter(isTime).map((time) => time.value || time.text),
  ];
}

/** The first of the values that is a date; `others` are what the same page says elsewhere. */
function first(
  values: readonly string[],
  order: DayOrder,
  others: (string | null)[],
): string | null {
  for (const value of values) {
    const date = parseDate(value, order);
    if (date) return isUniversalTime(value) ? localDay(date, others) : date;
  }
  return null;
}

function isUniversalTime(value: string): boolean {
  return /T\d{2}:\d{2}.*(Z|[+-]00:?00)$/.test(value.trim());
}

/** A time in UTC can fall on the day before or after the one that the page's readers see. */
function localDay(date: string, others: (string | null)[]): string {
  const day = (text: string) =>
    Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8, 10));
  const near = others.find(
    (other) => other?.length === 10 && Math.abs(day(other) - day(date)) === 86_400_000,
  );
  return near ?? date;
}

/** Many sites write the day of publication into the address itself. */
function dateInAddress(url: string): string | null {
  const match = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(url);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
}
