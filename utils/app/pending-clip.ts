import { z } from 'zod';
import { SourceFacts } from '../model/page.ts';
import { CLIP_FORMS, QuoteSelector } from '../model/research.ts';
import { ViewToken } from '../model/seen.ts';
import { now } from '../platform/clock-and-ids.ts';
import { dropSession, readSession, watchSession, writeSession } from '../platform/session-store.ts';

/** What is on its way to the form in the panel: captured, not saved. */
export const PendingClip = z.object({
  at: z.number(),
  form: z.enum(CLIP_FORMS),
  token: ViewToken.nullable(),
  url: z.string(),
  /** Canonical address. */
  address: z.string(),
  permalink: z.string().nullable(),
  posterName: z.string().nullable(),
  title: z.string(),
  quote: QuoteSelector.nullable(),
  /** Words of a link, or caption of an image. */
  caption: z.string(),
  /** True when the words were longer than we keep and were left out. */
  isCaptionTooLong: z.boolean(),
  linkUrl: z.string(),
  imageUrl: z.string(),
  facts: SourceFacts.nullable(),
  /** Why there is nothing to save, when that is so. */
  failure: z.enum(['not-found', 'too-long', 'no-access', 'no-address', 'paused']).nullable(),
});
export type PendingClip = z.infer<typeof PendingClip>;

const keyOf = (windowId: number) => `pending:${windowId}`;
const parse = (value: unknown) => PendingClip.safeParse(value).data ?? null;

export const readPending = async (windowId: number): Promise<PendingClip | null> =>
  parse(await readSession(keyOf(windowId)));

const writePending = (windowId: number, pending: PendingClip): Promise<void> =>
  writeSession(keyOf(windowId), pending);

export const dropPending = (windowId: number): Promise<void> => dropSession(keyOf(windowId));

export const watchPending = (
  windowId: number,
  onPending: (pending: PendingClip | null) => void,
): (() => void) => watchSession(keyOf(windowId), (value) => onPending(parse(value)));

/** Hands something to the form in the panel; what is not given is empty. */
export const beginClip = (
  windowId: number,
  fields: Partial<PendingClip> & Pick<PendingClip, 'form'>,
): Promise<void> =>
  writePending(windowId, {
    at: now(),
    token: null,
    url: '',
    address: fields.url ?? '',
    permalink: null,
    posterName: null,
    title: '',
    quote: null,
    caption: '',
    isCaptionTooLong: false,
    linkUrl: '',
    imageUrl: '',
    facts: null,
    failure: null,
    ...fields,
  });

/** Opens the form for a note typed by hand, which belongs to no page. */
export const beginNote = (windowId: number): Promise<void> => beginClip(windowId, { form: 'note' });
