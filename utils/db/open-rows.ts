import { LockedError, type Sealer } from '../crypto/sealer.ts';
import type { AnyRecord, Kind, RecordOf } from '../model/kinds.ts';
import { checkRecord } from './check-record.ts';
import { isPurged, type Row, type StoredRow } from './rows.ts';

/** A row that could not be opened or does not keep to its schema; it stays where it is. */
export interface Unreadable {
  kind: Kind;
  id: string;
}

export interface Listing<K extends Kind> {
  records: RecordOf<K>[];
  unreadable: Unreadable[];
}

/** Opens rows, after their transaction has closed. */
export interface RowOpener {
  /** A bad row is reported and does not break the list. */
  openRows<K extends Kind>(kind: K, rows: StoredRow[]): Promise<Listing<K>>;
  /** One row as a record; null for what was deleted for good. */
  openRow<K extends Kind>(kind: K, row: StoredRow): Promise<RecordOf<K> | 'unreadable' | null>;
  /** Forgets every opened record. */
  forget(): void;
}

/**
 * Opens and checks each written state of a row once: as long as its revision stays, readers get the
 * very same object. Records are never changed in place, so they can share it.
 */
export function makeRowOpener(sealer: Sealer): RowOpener {
  const opened = new Map<string, { revision: string; record: AnyRecord }>();

  async function openRow<K extends Kind>(kind: K, row: StoredRow) {
    if (isPurged(row)) return null;
    const key = `${kind} ${row.id}`;
    const known = opened.get(key);
    if (known?.revision === row.revision) return known.record as RecordOf<K>;
    const record = await unseal(sealer, kind, row);
    if (record !== 'unreadable') opened.set(key, { revision: row.revision, record });
    return record;
  }

  async function openRows<K extends Kind>(kind: K, rows: StoredRow[]): Promise<Listing<K>> {
    const listing: Listing<K> = { records: [], unreadable: [] };
    const results = await Promise.all(
      rows.map(async (row) => ({ id: row.id, record: await openRow(kind, row) })),
    );
    for (const { id, record } of results) {
      if (record === 'unreadable') listing.unreadable.push({ kind, id });
      else if (record !== null) listing.records.push(record);
    }
    return listing;
  }

  return { openRow, openRows, forget: () => opened.clear() };
}

/** Opens rows as they were written, without checking them against their schema, and keeps none. */
export function makeTrustingOpener(sealer: Sealer): Pick<RowOpener, 'openRows'> {
  return {
    openRows: async (kind, rows) => {
      const kept = rows.filter((row) => !isPurged(row));
      const opened = await Promise.all(kept.map((row) => sealer.open(row.sealed, kind, row.id)));
      return { records: opened as RecordOf<typeof kind>[], unreadable: [] };
    },
  };
}

async function unseal<K extends Kind>(
  sealer: Sealer,
  kind: K,
  row: Row,
): Promise<RecordOf<K> | 'unreadable'> {
  try {
    const checked = checkRecord(kind, await sealer.open(row.sealed, kind, row.id));
    return checked.ok && checked.value.id === row.id ? checked.value : 'unreadable';
  } catch (error) {
    // Without the key nothing is bad, only shut; any other failure is this row's own.
    if (error instanceof LockedError) throw error;
    return 'unreadable';
  }
}
