import { LIMITS } from '../model/limits.ts';
import type { PageFacts } from '../model/page-facts.ts';

/** What is known of a page that cannot be read, such as a PDF: where it is and what its tab says. */
export const bareFacts = (url: string, tabTitle: string): PageFacts => ({
  url,
  title: tabTitle.slice(0, LIMITS.line),
  language: '',
  canonicalLink: '',
  metas: [],
  jsonLd: [],
  items: [],
  times: [],
  bylines: [],
  headings: [],
  lines: [],
  headlineAt: -1,
  lineCount: 0,
  engines: [],
  post: null,
});
