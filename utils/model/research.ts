import { z } from 'zod';
import {
  ClinicianId,
  ClipId,
  ConditionId,
  OptionId,
  QuestionId,
  SourceId,
  StatementId,
} from './ids.ts';
import { LIMITS } from './limits.ts';
import { SourceFacts, TreatmentKind } from './page.ts';
import { address, Instant, line, note, ofPerson, Rank } from './record.ts';

export const OPTION_STATUSES = [
  'found',
  'considering',
  'asked',
  'trying',
  'stopped',
  'chosen',
  'not-for-me',
] as const;

/** A treatment option. One option gathers many clips. */
export const Option = z.object({
  kind: z.literal('option'),
  id: OptionId,
  ...ofPerson,
  conditionId: ConditionId.nullable(),
  /** As the person or the page calls it, e.g. "Lipitor". */
  name: line,
  /** Shown beside a brand, e.g. "atorvastatin"; empty when the same as the name or not known. */
  genericName: line,
  treatmentKind: TreatmentKind,
  status: z.enum(OPTION_STATUSES),
  statusAt: Instant,
  stoppedWhen: line,
  stoppedWhy: line,
  /** "What I read", in the person's own words; ten words fit page one. */
  whatIRead: line,
  myLeaning: line,
  /** 0–5, null when not said. */
  howSure: z.int().min(0).max(5).nullable(),
  /** 0–5, null when not said. */
  howMuchItMatters: z.int().min(0).max(5).nullable(),
  note,
  /** The option this one was joined with; its clips are shown there. */
  mergedInto: OptionId.nullable(),
  rank: Rank,
});
export type Option = z.infer<typeof Option>;

export const STATEMENT_ASPECTS = ['benefit', 'harm', 'effort', 'note'] as const;

/** One sentence of the person's about an option. */
export const Statement = z.object({
  kind: z.literal('statement'),
  id: StatementId,
  ...ofPerson,
  optionId: OptionId,
  aspect: z.enum(STATEMENT_ASPECTS),
  text: note,
  clipId: ClipId.nullable(),
  rank: Rank,
});
export type Statement = z.infer<typeof Statement>;

/**
 * W3C Web Annotation TextQuoteSelector and TextPositionSelector over a page's text.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const QuoteSelector = z.object({
  exact: z.string().min(1).max(LIMITS.quote),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  /** UTF-16 offsets in the page's text; null where the page's text cannot be read (PDF viewers). */
  position: z.object({ start: z.int().min(0), end: z.int().min(0) }).nullable(),
  /** Whether the same words stood on the page more than once; absent when that is not known. */
  isRepeated: z.boolean().optional(),
});
export type QuoteSelector = z.infer<typeof QuoteSelector>;

export const CLIP_FORMS = [
  'treatment',
  'selection',
  'page',
  'link',
  'image',
  'note',
  'clinician',
] as const;

/** Whether a quote stands on a page. */
export const QuoteFinding = z.object({
  state: z.enum(['found', 'changed', 'gone']),
  /** What stands there now, when changed; else empty. */
  now: z.string().max(LIMITS.quote),
});
export type QuoteFinding = z.infer<typeof QuoteFinding>;

/** Whether a quote still stands on its page, as last looked up. */
export const QuoteCheck = QuoteFinding.extend({ at: Instant });
export type QuoteCheck = z.infer<typeof QuoteCheck>;

/** One saved passage. The quote and the source facts are as read that day and never change. */
export const Clip = z.object({
  kind: z.literal('clip'),
  id: ClipId,
  ...ofPerson,
  conditionId: ConditionId.nullable(),
  optionId: OptionId.nullable(),
  clinicianId: ClinicianId.nullable(),
  sourceId: SourceId.nullable(),
  form: z.enum(CLIP_FORMS),
  /** null for a note typed by hand, a link or an image. */
  quote: QuoteSelector.nullable(),
  /** The page's own word for the treatment, e.g. "Lipitor", or the clinician's name; empty when none. */
  pageWord: line,
  /** The page's address on that day, with a post's permalink where there is one. */
  url: address,
  caption: z.string().max(LIMITS.caption),
  imageUrl: address,
  /** Where a saved link leads; other forms have none. */
  linkUrl: address.optional(),
  readableText: z.string().max(LIMITS.readableText),
  facts: SourceFacts.nullable(),
  /** A forum poster's public name; kept only when the person chose so. */
  posterName: line,
  savedAt: Instant,
  note,
  check: QuoteCheck.nullable(),
  rank: Rank,
});
export type Clip = z.infer<typeof Clip>;

/** The page a clip comes from: one per canonical address and person. */
export const Source = z.object({
  kind: z.literal('source'),
  id: SourceId,
  ...ofPerson,
  /** Canonical address, tracking parameters dropped. */
  address,
  facts: SourceFacts,
  /** The person's answers to the four prompts; empty when not answered. */
  whoWroteIt: note,
  basedOn: note,
  whenWritten: note,
  whoPaid: note,
});
export type Source = z.infer<typeof Source>;

/** Something to ask. Its rank and answer in a visit are the visitQuestion's. */
export const Question = z.object({
  kind: z.literal('question'),
  id: QuestionId,
  ...ofPerson,
  conditionId: ConditionId.nullable(),
  optionId: OptionId.nullable(),
  clipId: ClipId.nullable(),
  clinicianId: ClinicianId.nullable(),
  text: note,
  state: z.enum(['open', 'answered', 'dropped']),
  rank: Rank,
});
export type Question = z.infer<typeof Question>;
