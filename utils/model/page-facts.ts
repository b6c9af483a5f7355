import { z } from 'zod';
import { FACT_LIMITS } from './fact-limits.ts';
import { LIMITS } from './limits.ts';

const text = z.string().max(FACT_LIMITS.lineText);
const name = z.string().max(200);
const url = z.string().max(LIMITS.url);

/** One short visible line and its place: `at` counts the page's non-empty lines from the top. */
export const FactLine = z.object({ at: z.int().min(0), text });
export type FactLine = z.infer<typeof FactLine>;

/** A time element, microdata property or byline, as the page writes it. */
export const FactElement = z.object({
  /** The itemprop, or empty. */
  prop: name,
  /** class, id and rel of the element, lower case. */
  hint: z.string().max(200),
  /** The machine-readable value (`datetime`, `content`, `href`), or empty. */
  value: z.string().max(FACT_LIMITS.metaText),
  /** What is seen; parts on lines of their own are separated by a line feed. */
  text,
  /** schema.org type of the item the property belongs to, or empty. */
  scope: name,
});
export type FactElement = z.infer<typeof FactElement>;

/** The one post of a discussion that a selection, or the address, points at. */
export const FactPost = z.object({ permalink: url, author: name, time: z.string().max(80) });
export type FactPost = z.infer<typeof FactPost>;

/** What a page says about itself, raw and unjudged, as the content script read it. */
export const PageFacts = z.object({
  url,
  title: z.string().max(2_000),
  language: z.string().max(40),
  /** The canonical link, made absolute by the browser, or empty. */
  canonicalLink: url,
  /** Names (lower case) and values of the meta elements, in order. */
  metas: z.array(z.tuple([name, z.string().max(FACT_LIMITS.metaText)])).max(FACT_LIMITS.metas),
  jsonLd: z.array(z.string().max(FACT_LIMITS.jsonLdText)).max(FACT_LIMITS.jsonLd),
  items: z.array(FactElement).max(FACT_LIMITS.items),
  times: z.array(FactElement).max(FACT_LIMITS.times),
  bylines: z.array(FactElement).max(FACT_LIMITS.bylines),
  /** Level-one headings, or the next ones when there is none, first first. */
  headings: z.array(text).max(FACT_LIMITS.headings),
  /** Short lines that may tell who, when, who checked and who paid. */
  lines: z.array(FactLine).max(FACT_LIMITS.lines),
  /** Line of the headline, or -1 when it was not seen. */
  headlineAt: z.int().min(-1),
  lineCount: z.int().min(0),
  /** Marks of the software behind the page ("discourse", "cart"). */
  engines: z.array(z.string().max(40)).max(30),
  post: FactPost.nullable(),
});
export type PageFacts = z.infer<typeof PageFacts>;
