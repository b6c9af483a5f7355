import type { PageFacts } from '../model/page-facts.ts';
import { cleanText } from './clean-text.ts';
import { type LdNode, readJsonLd, typesOf } from './read-json-ld.ts';

/** A page's metadata, sorted once for all the readers. */
export interface PageMetadata {
  facts: PageFacts;
  /** All values of any of these meta names (case and separators do not count), in the order of the names. */
  metas: (...names: string[]) => string[];
  /** The first non-empty one, or empty. */
  meta: (...names: string[]) => string;
  nodes: readonly LdNode[];
  /** The JSON-LD object that is the article itself, or null. */
  main: LdNode | null;
  /** schema.org types named anywhere in JSON-LD. */
  types: ReadonlySet<string>;
}

/** Types of objects that stand for the page's own text, the most telling first. */
const MAIN_TYPES =
  /^(MedicalScholarlyArticle|ScholarlyArticle|NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|ReviewNewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|QAPage|Article|TechArticle|Report|MedicalWebPage|HealthTopicContent)$/;
const PAGE_TYPES =
  /^(WebPage|ItemPage|FAQPage|AboutPage|Drug|MedicalCondition|CreativeWork|Recipe|Product)$/;

/** Reads names and JSON-LD of a page's facts. Pure; never throws on broken metadata. */
export function readMetadata(facts: PageFacts): PageMetadata {
  const values = new Map<string, string[]>();
  for (const [name, content] of facts.metas) {
    const text = cleanText(content, 1_000);
    const key = keyOf(name);
    if (text) values.set(key, [...(values.get(key) ?? []), text]);
  }
  const metas = (...names: string[]) => names.flatMap((name) => values.get(keyOf(name)) ?? []);
  const nodes = readJsonLd(facts.jsonLd);
  // vBulletin writes "Thread:" before the headline.
  const headings = facts.headings.map((text) => text.replace(/^(thread|topic|tema|hilo):\s+/i, ''));
  return {
    facts: { ...facts, headings },
    metas,
    meta: (...names) => metas(...names)[0] ?? '',
    nodes,
    main: nodes.find(hasType(MAIN_TYPES)) ?? nodes.find(hasType(PAGE_TYPES)) ?? null,
    types: new Set(nodes.flatMap(typesOf)),
  };
}

/** Sites write article:published_time, article-published-time and article_published_time. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s._:-]+/g, '');
}

function hasType(pattern: RegExp): (node: LdNode) => boolean {
  return (node) => typesOf(node).some((type) => pattern.test(type));
}
