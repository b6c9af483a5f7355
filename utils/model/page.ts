import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** Part of a page's text, as UTF-16 offsets: `start` inclusive, `end` exclusive. */
export const TextRange = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type TextRange = z.infer<typeof TextRange>;

export const Heading = TextRange.extend({ level: z.int().min(1).max(6) });
export type Heading = z.infer<typeof Heading>;

/**
 * What a document says, read once without forcing layout. `text` holds the page's blocks in order,
 * one block a line; offsets everywhere (headings, treatments, selectors) are UTF-16 units in it.
 */
export const PageText = z.object({
  text: z.string().max(LIMITS.readableText),
  /** True when the page had more text than we read. */
  isCut: z.boolean(),
  title: z.string().max(2_000),
  /** meta description, or empty. */
  description: z.string().max(4_000),
  /** The html element's lang attribute as written, or empty. */
  declaredLanguage: z.string().max(40),
  headings: z.array(Heading).max(500),
  /** Where the main content seems to be; the whole text when nothing tells. */
  main: TextRange,
  /** Parts that are not the article: navigation, footers, reader comments, related links, reference lists. */
  asides: z.array(TextRange).max(2_000),
  /** schema.org type names found in JSON-LD and microdata, e.g. "MedicalWebPage". */
  schemaTypes: z.array(z.string().max(80)).max(50),
});
export type PageText = z.infer<typeof PageText>;

export const TREATMENT_KINDS = [
  'medicine',
  'procedure',
  'therapy',
  'device',
  'supplement',
  'lifestyle',
  'vaccine',
  'other',
] as const;
export const TreatmentKind = z.enum(TREATMENT_KINDS);
export type TreatmentKind = z.infer<typeof TreatmentKind>;

/** One treatment a page names: the field's name for it, and where the page first names it as a treatment. */
export const FoundTreatment = TextRange.extend({
  /** Generic name, lower case, in the language of the page ("atorvastatin"). */
  name: z.string().min(1).max(200),
  /** The page's own words ("Lipitor"). */
  mention: z.string().min(1).max(200),
  kind: TreatmentKind,
  /** The sentence the mention stands in. */
  sentence: TextRange,
  /** How many times the page mentions it. */
  count: z.int().min(1),
});
export type FoundTreatment = z.infer<typeof FoundTreatment>;

export const SOURCE_KINDS = [
  'research',
  'government',
  'society_or_hospital',
  'health_site',
  'news',
  'company_or_shop',
  'forum_or_social',
  'blog',
  'other',
] as const;
export const SourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof SourceKind>;

const fact = z.string().min(1).max(LIMITS.line).nullable();
/** ISO 8601, as precise as the page says: "2019", "2019-04" or "2019-04-30". */
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();

/** What a page says about itself; null is "not stated". Nothing here is guessed. */
export const SourceFacts = z.object({
  title: z.string().max(LIMITS.line),
  siteName: fact,
  authors: z.array(z.string().min(1).max(200)).max(50),
  published: date,
  updated: date,
  reviewed: date,
  reviewedBy: fact,
  fundedBy: fact,
  doi: fact,
  pmid: fact,
  language: fact,
  canonicalUrl: z.string().max(LIMITS.url).nullable(),
  kind: SourceKind,
  /** Short code of why this kind was chosen, e.g. "host", "schema-type", "citation-tags"; words live in locales. */
  kindReason: z.string().max(80),
});
export type SourceFacts = z.infer<typeof SourceFacts>;

/** Answer of the detector over one page. */
export const Detection = z.object({
  isHealth: z.boolean(),
  /** 0–1. */
  score: z.number().min(0).max(1),
  /** ISO 639-1 of the text, or "und" when not recognised. */
  language: z.string().max(8),
  /** "not-sure" when the language is not one we know. */
  verdict: z.enum(['health', 'not-health', 'not-sure']),
  /** The few terms that decided, in the page's own words, strongest first. */
  reasons: z.array(z.string().max(80)).max(8),
  /** What the page is about, in a patient's words, likeliest first. */
  conditions: z.array(z.string().max(120)).max(5),
});
export type Detection = z.infer<typeof Detection>;
