import type { AnyRecord } from '../model/kinds.ts';

/** Fields of a row that IndexedDB may index: random ids only, and when it went to the trash. */
const ROW_INDEXES = [
  'personId',
  'conditionId',
  'optionId',
  'clipId',
  'sourceId',
  'visitId',
  'questionId',
  'clinicianId',
  'mergedInto',
] as const;
export type RowIndex = (typeof ROW_INDEXES)[number];

/** A record on disk. `revision` is random and new at every write: it tells that nobody wrote in between. */
export type Row = {
  id: string;
  revision: string;
  deletedAt?: number;
  sealed: unknown;
  purged?: never;
} & { [Index in RowIndex]?: string };

/** What is left of a record deleted for good: enough to keep it from coming back by a merge. */
export interface PurgedRow {
  id: string;
  deletedAt: number;
  purged: true;
}

export type StoredRow = Row | PurgedRow;

/** The row of a record whose sealed form is already made. */
export function makeRow(record: AnyRecord, sealed: unknown, revision: string): Row {
  const row: Row = { id: record.id, revision, sealed };
  const fields: Record<string, unknown> = record;
  for (const index of ROW_INDEXES) {
    const id = fields[index];
    if (typeof id === 'string') row[index] = id;
  }
  if (record.deletedAt !== null) row.deletedAt = record.deletedAt;
  return row;
}

export const isPurged = (row: StoredRow): row is PurgedRow => row.purged === true;
