import type { Sealer } from '../crypto/sealer.ts';
import { LockedError } from '../crypto/sealer.ts';
import type { Kind, RecordOf } from '../model/kinds.ts';
import { checkRecord } from './check-record.ts';
import { isPurged, type StoredRow } from './rows.ts';

/** A row that could not be opened or does not keep to its schema; it stays where it is. */
export interface Unreadable {
  kind: Kind;
  id: string;
}

export interface Listing<K extends Kind> {
  records: RecordOf<K>[];
  unreadable: Unreadable[];
}

/** Opens rows after their transaction has closed. A bad row is reported and does not break the list. */
export async function openRows<K extends Kind>(
  sealer: Sealer,
  kind: K,
  rows: StoredRow[],
): Promise<Listing<K>> {
  const opened = await Promise.all(rows.map((row) => openRow(sealer, kind, row)));
  const records: RecordOf<K>[] = [];
  const unreadable: Unreadable[] = [];
  opened.forEach((record, i) => {
    const row = rows[i];
    if (record === 'unreadable' && row) unreadable.push({ kind, id: row.id });
    else if (record && record !== 'unreadable') records.push(record);
  });
  return { records, unreadable };
}

/** One row as a record; null for what was deleted for good. */
export async function openRow<K extends Kind>(
  sealer: Sealer,
  kind: K,
  row: StoredRow,
): Promise<RecordOf<K> | 'unreadable' | null> {
  if (isPurged(row)) return null;
  try {
    const checked = checkRecord(kind, await sealer.open(row.sealed, kind, row.id));
    return checked.ok && checked.value.id === row.id ? checked.value : 'unreadable';
  } catch (error) {
    // Without the key nothing is bad, only shut; any other failure is this row's own.
    if (error instanceof LockedError) throw error;
    return 'unreadable';
  }
}
