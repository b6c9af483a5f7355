import { AnyRecord } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { hasSoundHistory } from './has-sound-history.ts';
import { hashedText } from './hashed-text.ts';
import { isNestedDeeper } from './is-nested-deeper.ts';
import {
  isSharedKind,
  SHARE_FORMAT,
  SHARE_VERSION,
  ShareEnvelope,
  type ShareFile,
} from './share-file.ts';

export type ReadShareFailure = 'foreign-file' | 'newer-version' | 'damaged-file';

/** Records are flat: this leaves room for a page's facts and no more. */
const DEEPEST = 24;
/** Records checked before the page may do its own. */
const BATCH = 64;

/** What reading needs from outside: a hash of a text as hex digits, and a breath now and then. */
export interface Reader {
  sha256: (text: string) => Promise<string>;
  rest?: () => Promise<void>;
}

/**
 * A share from the text inside its sealed file. Every record is checked by its schema, the counts and
 * the hash against the header; one that fails in anything is refused whole.
 */
export async function readShare(
  text: string,
  { sha256, rest = async () => {} }: Reader,
): Promise<Result<ShareFile, ReadShareFailure>> {
  if (isNestedDeeper(text, DEEPEST)) return fail('damaged-file');
  const value = parseJson(text);
  const { format, version } = (value ?? {}) as Record<string, unknown>;
  if (format !== SHARE_FORMAT) return fail('foreign-file');
  if (Number.isInteger(version) && (version as number) > SHARE_VERSION) {
    return fail('newer-version');
  }
  const envelope = ShareEnvelope.safeParse(value);
  if (!envelope.success) return fail('damaged-file');
  await rest();
  // Of what stands in the file, also what this version has no use for.
  const isBound = (await sha256(hashedText(value as ShareFile))) === envelope.data.sha256;
  const records = isBound ? await checkRecords(envelope.data.records, rest) : null;
  if (!records) return fail('damaged-file');
  const share: ShareFile = { ...envelope.data, records };
  return isWhole(share) ? ok(share) : fail('damaged-file');
}

async function checkRecords(
  values: readonly unknown[],
  rest: () => Promise<void>,
): Promise<AnyRecord[] | null> {
  const records: AnyRecord[] = [];
  for (const [i, value] of values.entries()) {
    if (i % BATCH === 0) await rest();
    const parsed = AnyRecord.safeParse(value);
    if (!parsed.success || !mayLeave(parsed.data)) return null;
    records.push(parsed.data);
  }
  return records;
}

/** Nothing that a share never holds, and a history that can be true. */
const mayLeave = (record: AnyRecord) =>
  isSharedKind(record.kind) &&
  !record.private &&
  record.deletedAt === null &&
  hasSoundHistory(record);

function isWhole({ counts, records, tombstones }: ShareFile): boolean {
  const ids = new Set<string>([...records, ...tombstones].map(({ id }) => id));
  return (
    counts.records === records.length &&
    counts.tombstones === tombstones.length &&
    ids.size === records.length + tombstones.length &&
    tombstones.every(hasSoundHistory)
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
