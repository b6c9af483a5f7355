import type { DeviceId } from '../model/ids.ts';
import type { AnyRecord } from '../model/kinds.ts';

/** What an import meets here. */
export interface Here {
  /** Every record of the notebook, those in the trash too. */
  records: Iterable<AnyRecord>;
  /** Ids deleted for good, which nothing may bring back. */
  purged: ReadonlySet<string>;
  /** Ids of rows that cannot be opened; they stay as they are. */
  unreadable: ReadonlySet<string>;
  /** This browser; its own record never comes out of a file. */
  device: DeviceId;
}

/**
 * How a record of the file stands to the one here. "deleted-there" and "deleted-here": in the trash
 * on that side only, so the person is asked. "gone-here": deleted for good here, or below such a
 * one. "blocked": its place is taken by something that cannot be read, or by another kind.
 */
export const IMPORT_STATES = [
  'new',
  'changed-there',
  'changed-here',
  'changed-both',
  'same',
  'deleted-there',
  'deleted-here',
  'gone-here',
  'blocked',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A field that the two sides hold differently, and which value stands after the import. */
export interface FieldDifference {
  field: string;
  here: unknown;
  there: unknown;
  /** "both": neither side had seen the other's edit, so both stay until the person chooses. */
  outcome: 'here' | 'there' | 'both';
}

/** One record of the file. */
export interface ImportItem {
  state: ImportState;
  before: AnyRecord | null;
  incoming: AnyRecord;
  /** Both sides joined, before any answer of the person; null when it stays out. */
  merged: AnyRecord | null;
  differences: FieldDifference[];
  /** For the two deleted states: whether the side that kept it has changed it unseen by the other. */
  isChangedElsewhere: boolean;
}

/** All that an import would do. Nothing is written by making one. */
export interface ImportPlan {
  items: ImportItem[];
}

/** What the person answered for records that one side has deleted, by id. */
export type ImportAnswers = ReadonlyMap<string, 'keep' | 'trash'>;
