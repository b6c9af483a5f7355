import type { AnyRecord } from '../model/kinds.ts';

/** One step of an act: a record as it was read (null when it is new) and as it shall be. */
export interface Change {
  before: AnyRecord | null;
  after: AnyRecord;
}
