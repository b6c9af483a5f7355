import { z } from 'zod';
import { DeviceId } from '../model/ids.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { Instant, line, Stamp, Versions } from '../model/record.ts';

export const SHARE_FORMAT = 'beforehand-share';
/** The version that this build writes; it reads every one up to it. */
export const SHARE_VERSION = 1;

/** The kinds a share may hold; drafts, rules and settings belong to one browser. */
export const SHARED_KINDS = [
  'person',
  'condition',
  'option',
  'statement',
  'clip',
  'source',
  'question',
  'visit',
  'visitQuestion',
  'medicine',
  'allergy',
  'clinician',
] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];
export type SharedRecord = Extract<AnyRecord, { kind: SharedKind }>;

export const isSharedKind = (kind: string): kind is SharedKind =>
  SHARED_KINDS.includes(kind as SharedKind);

/** That a record went to the trash: enough for the other side to ask, and nothing of what it said. */
export const Tombstone = z.strictObject({
  kind: z.enum(SHARED_KINDS),
  id: z.uuid(),
  deletedAt: Instant,
  stamp: Stamp,
  versions: Versions,
});
export type Tombstone = z.infer<typeof Tombstone>;

const count = z.int().min(0);

/** What a share says about itself; `sha256` is over everything else in it, see hashedText. */
const ShareHeader = z.strictObject({
  format: z.literal(SHARE_FORMAT),
  version: z.literal(SHARE_VERSION),
  createdAt: Instant,
  /** The browser that wrote it. */
  from: DeviceId,
  /** The names of the browsers whose edits are inside, as their owners gave them; may be empty. */
  devices: z.record(DeviceId, line),
  counts: z.strictObject({ records: count, tombstones: count }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A share before its records have been looked at one by one. */
export const ShareEnvelope = ShareHeader.extend({
  records: z.array(z.unknown()),
  tombstones: z.array(Tombstone),
});

/** A share as it stands inside the sealed file. */
export type ShareFile = Omit<z.infer<typeof ShareEnvelope>, 'records'> & { records: AnyRecord[] };
