import { z } from 'zod';
import { DeviceId, DraftId, PersonId, SiteRuleId } from './ids.ts';
import { LIMITS } from './limits.ts';
import { address, Instant, line, ofNotebook } from './record.ts';

export const DETECTION_MODES = ['on-click', 'every-site', 'chosen-sites'] as const;

/** Settings of one browser on one computer; never shared, sealed like every record. */
export const Settings = z.object({
  language: z.enum(['browser', 'en', 'es']),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['normal', 'large', 'largest']),
  detectionMode: z.enum(DETECTION_MODES),
  isBadgeShown: z.boolean(),
  isSelectionButtonShown: z.boolean(),
  isSpellcheckOn: z.boolean(),
  currentPersonId: PersonId.nullable(),
  portalLimit: z.int().min(200).max(20_000),
  paperSize: z.enum(['letter', 'a4']),
  isLargePrint: z.boolean(),
  backupReminderDays: z.int().min(0).max(365),
  lastBackupAt: Instant.nullable(),
  /** When the person last waved the reminder away; absent when never. */
  backupReminderHiddenAt: Instant.optional(),
  autoLockMinutes: z.int().min(1).max(1_440),
  isWelcomeDone: z.boolean(),
  isComputerShared: z.boolean().nullable(),
});
export type Settings = z.infer<typeof Settings>;

/** This browser: its random id signs edits; the id is made anew after a restore. */
export const Device = z.object({
  kind: z.literal('device'),
  id: DeviceId,
  ...ofNotebook,
  name: line,
  settings: Settings,
});
export type Device = z.infer<typeof Device>;

/** What is typed in a form and not saved yet. `form` is "treatments" or "pending"; `about` tells apart what the form was opened for: the view of a page, or the moment of a capture. */
export const Draft = z.object({
  kind: z.literal('draft'),
  id: DraftId,
  ...ofNotebook,
  form: line,
  about: line,
  values: z
    .record(z.string().max(60), z.json())
    .refine((v) => JSON.stringify(v).length <= 2 * LIMITS.readableText, 'too long'),
});
export type Draft = z.infer<typeof Draft>;

export const SiteRule = z.object({
  kind: z.literal('siteRule'),
  id: SiteRuleId,
  ...ofNotebook,
  scope: z.enum(['site', 'page']),
  /** A host name for a site, a canonical address for a page. */
  address,
  /** paused: never look; no-button: no selection button; watch: look here when only chosen sites are. */
  rule: z.enum(['paused', 'no-button', 'watch']),
});
export type SiteRule = z.infer<typeof SiteRule>;
