import type { BackupHeader } from '../backup/backup-header.ts';
import { CLOSING, LONGEST_HEADER, readHeader } from '../backup/backup-header.ts';
import { BackupReading } from '../backup/backup-reading.ts';
import { openAge } from '../crypto/age-file.ts';
import { checkAgeHeader } from '../crypto/age-header.ts';
import { hashBytes } from '../crypto/hash-bytes.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { gunzip } from '../platform/gzip.ts';
import { restWhenBusy } from '../platform/rest-when-busy.ts';
import { LONG_SLICE_MS, type LongWork } from './long-work.ts';

/** A backup that was read whole and holds together. */
export interface OpenBackup {
  header: BackupHeader;
  records: AnyRecord[];
}

/** Most bytes of a backup, packed or unpacked. */
export const BACKUP_LIMIT = 200_000_000;
const LINE_FEED = 0x0a;

/**
 * Reads and checks a whole backup file: its hash, its counts, and every record by its schema. Nothing
 * is imported. `passphrase` null: 'needs-passphrase' for a sealed file.
 */
export async function openBackup(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string | null,
  work: LongWork,
): Promise<Result<OpenBackup>> {
  if (file.length > BACKUP_LIMIT) return fail('too-large');
  const packed = await unseal(file, passphrase);
  if (!packed.ok) return packed;
  if (work.signal.aborted) return fail('stopped');
  const isPacked = packed.value[0] === 0x1f && packed.value[1] === 0x8b;
  const bytes = isPacked ? await gunzip(packed.value, BACKUP_LIMIT) : packed;
  return bytes.ok ? readBackup(bytes.value, work) : bytes;
}

async function unseal(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string | null,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (checkAgeHeader(file) === 'foreign-file') return ok(file);
  if (passphrase === null) return fail('needs-passphrase');
  const opened = await openAge(file, passphrase);
  return opened.ok ? ok(new Uint8Array(opened.value)) : opened;
}

async function readBackup(
  bytes: Uint8Array<ArrayBuffer>,
  work: LongWork,
): Promise<Result<OpenBackup>> {
  const from = bytes.subarray(0, LONGEST_HEADER + 1).indexOf(LINE_FEED) + 1;
  if (from === 0) return fail('foreign-file');
  const first = decode(bytes.subarray(0, from - 1));
  const header = first === null ? fail('foreign-file') : readHeader(first);
  if (!header.ok) return header;
  const to = bytes.length - CLOSING.length - 1;
  if (to < from || decode(bytes.subarray(to)) !== `${CLOSING}\n`) return fail('damaged-file');
  const body = bytes.subarray(from, to);
  if ((await hashBytes(body)) !== header.value.sha256) return fail('damaged-file');
  const records = await readBody(body, header.value, work);
  return records.ok ? ok({ header: header.value, records: records.value }) : records;
}

async function readBody(
  body: Uint8Array<ArrayBuffer>,
  header: BackupHeader,
  { onProgress, signal }: LongWork,
): Promise<Result<AnyRecord[]>> {
  const reading = new BackupReading(header);
  const rest = restWhenBusy(LONG_SLICE_MS);
  for (let at = 0, count = 0; at < body.length; count++) {
    const end = body.indexOf(LINE_FEED, at);
    const line = end < 0 ? null : decode(body.subarray(at, end));
    const taken = line === null ? fail('damaged-file') : reading.take(line);
    if (!taken.ok) return taken;
    at = end + 1;
    if (count % 64 > 0) continue;
    onProgress(at / body.length);
    await rest();
    if (signal.aborted) return fail('stopped');
  }
  return reading.finish();
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
