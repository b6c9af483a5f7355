import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { Detection, FoundTreatment, SourceFacts } from './page.ts';
import { PageFacts } from './page-facts.ts';
import { QuoteSelector } from './research.ts';

/** Names one view of one document: made anew by the content script at each load and route change. */
export const ViewToken = z.string().min(8).max(64);

/** Why a page is not looked at; words in locales. */
const PAUSE_REASONS = [
  'browser-page',
  'portal',
  'bank',
  'mail',
  'password',
  'private-window',
  'your-rule',
  'file',
  'pdf',
  'unreadable',
  'locked',
] as const;
export const PauseReason = z.enum(PAUSE_REASONS);
export type PauseReason = z.infer<typeof PauseReason>;

export const SeenTreatment = FoundTreatment.extend({
  quote: QuoteSelector,
  /** The post of a discussion that it stands in; null elsewhere. */
  permalink: z.string().max(LIMITS.url).nullable(),
  posterName: z.string().max(LIMITS.line).nullable(),
});
export type SeenTreatment = z.infer<typeof SeenTreatment>;

/** What a page that was looked at says; kept in memory per tab, dropped on navigation. */
export const SeenPage = z.object({
  state: z.literal('looked'),
  token: ViewToken,
  url: z.string(),
  /** Canonical address, tracking parameters dropped. */
  address: z.string(),
  detection: Detection,
  treatments: z.array(SeenTreatment).max(200),
  facts: SourceFacts,
  permalink: z.string().nullable(),
  posterName: z.string().nullable(),
});
export type SeenPage = z.infer<typeof SeenPage>;

/** A page that let itself be noticed: its text was read, and who says so is read when the person asks. */
export const NoticedPage = z.object({
  state: z.literal('noticed'),
  token: ViewToken,
  url: z.string(),
  isHealth: z.boolean(),
  treatmentCount: z.int().min(0).max(200),
});
export type NoticedPage = z.infer<typeof NoticedPage>;

export const Seen = z.discriminatedUnion('state', [
  SeenPage,
  NoticedPage,
  z.object({ state: z.literal('looking') }),
  z.object({ state: z.literal('paused'), reason: PauseReason }),
  z.object({ state: z.literal('no-access') }),
]);
export type Seen = z.infer<typeof Seen>;

/** A link or an image of a page, by the address that the browser names it with. */
export interface ElementAt {
  kind: 'link' | 'image';
  address: string;
}

/** Which view of which page, what it says about itself, and the words of one link or image on it. */
export const PageOrigin = z.object({
  token: ViewToken,
  url: z.string().max(LIMITS.url),
  facts: PageFacts,
  /** Words of the link, or caption of the image; empty when there are none. */
  caption: z.string().max(LIMITS.note),
});
export type PageOrigin = z.infer<typeof PageOrigin>;

export const ReadableText = z.object({
  token: ViewToken,
  text: z.string().min(1).max(LIMITS.readableText),
});
export type ReadableText = z.infer<typeof ReadableText>;

/** What was selected on a page, and what the page says about itself. */
export const PageSelection = z.object({
  token: ViewToken,
  url: z.string(),
  quote: QuoteSelector,
  facts: PageFacts,
});
export type PageSelection = z.infer<typeof PageSelection>;
