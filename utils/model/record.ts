import { z } from 'zod';
import { DeviceId, PersonId } from './ids.ts';
import { LIMITS } from './limits.ts';

/** Milliseconds since 1970 UTC; for display and for emptying the trash, never for deciding a merge. */
export const Instant = z.number().int().min(0).max(8.64e15);
/** A calendar day as written on paper, YYYY-MM-DD, or empty when not filled in. */
export const Day = z.union([z.literal(''), z.iso.date()]);
/** Fractional index key: sorts as a plain string. */
export const Rank = z.string().min(1).max(100);

export const line = z.string().max(LIMITS.line);
export const note = z.string().max(LIMITS.note);
export const address = z.string().max(LIMITS.url);

/** Which device set a value, and at which count of its own edits. */
export const Stamp = z.tuple([DeviceId, z.int().min(1)]);
export type Stamp = z.infer<typeof Stamp>;

/** Device id → number of that device's edits this record has seen. */
export const Versions = z.record(DeviceId, z.int().min(1));
export type Versions = z.infer<typeof Versions>;

/** A value set elsewhere without knowledge of ours; kept until the person chooses. */
export const Rival = z.object({ value: z.json(), stamp: Stamp });
export type Rival = z.infer<typeof Rival>;

/**
 * What every record carries. A field's value is superseded only by a side whose `versions`
 * cover the field's stamp; otherwise both values are kept, the rival ones in `conflicts`.
 */
export const recordBase = {
  createdAt: Instant,
  updatedAt: Instant,
  versions: Versions,
  stamps: z.record(z.string().max(40), Stamp),
  conflicts: z.record(z.string().max(40), z.array(Rival).min(1).max(16)),
  /** When it went to the trash, or null. */
  deletedAt: Instant.nullable(),
  /** True keeps this record and everything below it out of every export. */
  private: z.boolean(),
};

/** For records of one person. */
export const ofPerson = { ...recordBase, personId: PersonId };
/** For records of the notebook as a whole. */
export const ofNotebook = { ...recordBase, personId: z.null() };
