import { BACKUP_FORMAT, CLOSING, headerLine } from '../../../utils/backup/backup-header.ts';
import { countKinds, type KindCounts } from '../../../utils/backup/count-kinds.ts';
import { writeRecordLine } from '../../../utils/backup/record-line.ts';
import { hashBytes } from '../../../utils/crypto/hash-bytes.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { sampleNotebook } from '../notebook/sample-records.ts';

const encode = (text: string) => new TextEncoder().encode(text);

interface Parts {
  version?: number;
  counts?: KindCounts;
  /** The lines between the first and the last, each with its line feed. */
  body?: string;
  sha256?: string;
  closing?: string;
}

/** The notebook with one record of each kind, as lines of a backup. */
export const sampleLines = (records: AnyRecord[] = sampleNotebook()): string[] =>
  records.map(writeRecordLine);

export const bodyOf = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${lines.join(',\n')}\n`;

/** An unpacked backup with any of its parts put wrong; hash and counts fit unless they are given. */
export async function backupOf(parts: Parts = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { version = 1, counts = countKinds(sampleNotebook()), closing = `${CLOSING}\n` } = parts;
  const body = parts.body ?? bodyOf(sampleLines());
  const sha256 = parts.sha256 ?? (await hashBytes(encode(body)));
  const header = { format: BACKUP_FORMAT, version, createdAt: 0, counts, sha256 } as const;
  return encode(`${headerLine(header)}\n${body}${closing}`);
}
