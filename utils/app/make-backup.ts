import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  CLOSING,
  headerLine,
} from '../backup/backup-header.ts';
import { backupRecords } from '../backup/backup-records.ts';
import { countKinds } from '../backup/count-kinds.ts';
import { writeRecordLine } from '../backup/record-line.ts';
import { sealAge } from '../crypto/age-file.ts';
import { hashBytes } from '../crypto/hash-bytes.ts';
import { isSameValue } from '../merge/same-value.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { now } from '../platform/clock-and-ids.ts';
import { gzip } from '../platform/gzip.ts';
import { joinBytes } from '../platform/join-bytes.ts';
import { forEachItem, type LongWork } from './long-work.ts';
import type { Notebook } from './notebook.ts';
import { BACKUP_LIMIT, openBackup } from './open-backup.ts';
import { readHere } from './read-here.ts';

/** So many lines are turned into bytes at once. */
const BATCH = 200;

/** A backup that was read again and compared with the notebook. */
export interface MadeBackup {
  bytes: Uint8Array<ArrayBuffer>;
  header: BackupHeader;
  recordCount: number;
  /** Entries of the notebook that cannot be read and so are in no backup. */
  unreadableCount: number;
}

/**
 * Writes the whole notebook as one file, sealed when there is a passphrase. The bytes given back have
 * been opened and every record compared with the notebook's; 'damaged-file' when they differ.
 */
export async function makeBackup(
  notebook: Notebook,
  passphrase: string | null,
  work: LongWork,
): Promise<Result<MadeBackup>> {
  const here = await readHere(notebook);
  if (!here.ok) return here;
  const records = backupRecords(here.value.records);
  const body = await writeBody(records, part(work, 0, 0.4));
  if (!body.ok) return body;
  const header: BackupHeader = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: now(),
    counts: countKinds(records),
    sha256: await hashBytes(body.value),
  };
  const lines = [encode(`${headerLine(header)}\n`), body.value, encode(`${CLOSING}\n`)];
  const packed = await gzip(...lines);
  const bytes = passphrase === null ? packed : new Uint8Array(await sealAge(packed, passphrase));
  const same = await isSameAs(records, bytes, passphrase, part(work, 0.5, 1));
  if (!same.ok) return same;
  const unreadableCount = here.value.unreadable.size;
  return ok({ bytes, header, recordCount: records.length, unreadableCount });
}

async function writeBody(
  records: readonly AnyRecord[],
  work: LongWork,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const isDone = await forEachItem(batchesOf(records), work, (from) => {
    if (size > BACKUP_LIMIT) return;
    const lines = records
      .slice(from, from + BATCH)
      .map(writeRecordLine)
      .join(',\n');
    const bytes = encode(`${lines}${from + BATCH < records.length ? ',' : ''}\n`);
    size += bytes.length;
    parts.push(bytes);
  });
  if (!isDone) return fail('stopped');
  return size > BACKUP_LIMIT ? fail('too-large') : ok(joinBytes(parts));
}

/** Opens what was written, as anybody would, and lays it beside the notebook. */
async function isSameAs(
  records: readonly AnyRecord[],
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string | null,
  work: LongWork,
): Promise<Result<void>> {
  const read = await openBackup(bytes, passphrase, part(work, 0, 0.8));
  if (!read.ok) return read;
  let isSame = read.value.records.length === records.length;
  const isDone = await forEachItem(batchesOf(records), part(work, 0.8, 1), (from) => {
    for (let i = from; isSame && i < Math.min(from + BATCH, records.length); i++) {
      isSame = isSameRecord(records[i], read.value.records[i]);
    }
  });
  if (!isDone) return fail('stopped');
  return isSame ? ok(undefined) : fail('damaged-file');
}

function isSameRecord(record: AnyRecord | undefined, read: AnyRecord | undefined): boolean {
  if (!record || !read) return false;
  // What JSON cannot tell apart, such as 0 and -0, is no difference.
  return isSameValue(record, read) || writeRecordLine(record) === writeRecordLine(read);
}

/** Where each batch of records begins. */
const batchesOf = (records: readonly AnyRecord[]) =>
  Array.from({ length: Math.ceil(records.length / BATCH) }, (_, i) => i * BATCH);

/** One stretch of a longer work. */
function part({ onProgress, signal }: LongWork, from: number, to: number): LongWork {
  return { signal, onProgress: (done) => onProgress(from + done * (to - from)) };
}

const encode = (text: string) => new TextEncoder().encode(text);
