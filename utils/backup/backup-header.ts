import { z } from 'zod';
import { KINDS } from '../model/kinds.ts';
import { Instant } from '../model/record.ts';
import { fail, ok, type Result } from '../model/result.ts';

export const BACKUP_FORMAT = 'beforehand-backup';
/** The version that this build writes; it reads every one from 1 up to it. */
export const BACKUP_VERSION = 1;

/** What a backup says about itself, in its first line. */
const BackupHeader = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.int().min(1).max(BACKUP_VERSION),
  createdAt: Instant,
  /** Kind → how many records of it follow; kinds without any are left out. */
  counts: z.partialRecord(z.enum(KINDS), z.int().min(1)),
  /** Of the bytes between the first line and the last, as 64 lower-case hex digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

const LINE_END = ',"records":[';
/** Longer than any header; what is longer is not read at all. */
export const LONGEST_HEADER = 4_000;
/** The last line of a backup. */
export const CLOSING = ']}';

/** The first line of a backup: a JSON object left open at its records. */
export const headerLine = (header: BackupHeader): string =>
  `${JSON.stringify(header).slice(0, -1)}${LINE_END}`;

/** The header from the first line of a file, or what kind of file it is instead. */
export function readHeader(
  line: string,
): Result<BackupHeader, 'foreign-file' | 'newer-version' | 'damaged-file'> {
  const value = line.length > LONGEST_HEADER ? null : parseHeader(line);
  if (typeof value !== 'object' || value === null) return fail('foreign-file');
  const { format, version } = value as Record<string, unknown>;
  if (format !== BACKUP_FORMAT) return fail('foreign-file');
  if (Number.isSafeInteger(version) && (version as number) > BACKUP_VERSION) {
    return fail('newer-version');
  }
  const parsed = BackupHeader.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail('damaged-file');
}

function parseHeader(line: string): unknown {
  if (!line.endsWith(LINE_END)) return null;
  try {
    return JSON.parse(`${line.slice(0, -LINE_END.length)}}`);
  } catch {
    return null;
  }
}
