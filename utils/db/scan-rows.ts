import type { Sealer } from '../crypto/sealer.ts';
import type { Kind, RecordOf } from '../model/kinds.ts';
import type { Database } from './database.ts';
import { makeRowOpener, makeTrustingOpener } from './open-rows.ts';
import { isPurged, type StoredRow } from './rows.ts';

const SLICE = 250;

/** What a scan goes through: some rows of a kind, or all that are not known in this revision. */
export interface ScanOf<K extends Kind> {
  kind: K;
  ids: ReadonlySet<string> | 'any';
  isKnown: (id: string, revision: string) => boolean;
  /** False where records may be taken as they were written; one that breaks its schema is then not noticed. */
  isChecked: boolean;
}

/** Rows opened in one go of a scan. */
export interface Slice<K extends Kind> {
  records: { record: RecordOf<K>; revision: string }[];
  /** Ids of records that were deleted for good. */
  gone: string[];
  /** Ids of rows that cannot be opened or break their schema. */
  unreadable: string[];
}

/** Opens rows some hundred at a time and keeps none: for going through a notebook of any size. */
export async function scanRows<K extends Kind>(
  { tables }: Database,
  sealer: Sealer,
  { kind, ids, isKnown, isChecked }: ScanOf<K>,
  use: (slice: Slice<K>) => void | Promise<void>,
): Promise<void> {
  const isFresh = (row: StoredRow) => isPurged(row) || !isKnown(row.id, row.revision);
  if (ids !== 'any') {
    const rows = await tables[kind].bulkGet([...ids]);
    const found = rows.filter((row) => row !== undefined);
    return use(await openSlice(found.filter(isFresh)));
  }
  let last = '';
  for (;;) {
    const rows = await tables[kind].where(':id').above(last).limit(SLICE).toArray();
    if (rows.length === 0) return;
    last = rows.at(-1)?.id ?? '';
    await use(await openSlice(rows.filter(isFresh)));
  }

  async function openSlice(rows: StoredRow[]): Promise<Slice<K>> {
    const opener = isChecked ? makeRowOpener(sealer) : makeTrustingOpener(sealer);
    const { records } = await opener.openRows(kind, rows);
    return toSlice(rows, records);
  }
}

function toSlice<K extends Kind>(rows: StoredRow[], records: RecordOf<K>[]): Slice<K> {
  const byId = new Map<string, RecordOf<K>>(records.map((record) => [record.id, record]));
  const slice: Slice<K> = { records: [], gone: [], unreadable: [] };
  for (const row of rows) {
    const record = byId.get(row.id);
    if (isPurged(row)) slice.gone.push(row.id);
    else if (record) slice.records.push({ record, revision: row.revision });
    else slice.unreadable.push(row.id);
  }
  return slice;
}
