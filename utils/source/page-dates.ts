/** When a page says it was published, updated and last reviewed, as ISO dates. */
export interface PageDates {
  published: string | null;
  updated: string | null;
  reviewed: string | null;
}
