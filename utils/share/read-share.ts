import { fail, ok, type Result } from '../model/result.ts';
import { hasSoundHistory } from './has-sound-history.ts';
import { hashedText } from './hashed-text.ts';
import { isNestedDeeper } from './is-nested-deeper.ts';
import { isSharedKind, SHARE_FORMAT, SHARE_VERSION, ShareFile } from './share-file.ts';

export type ReadShareFailure = 'foreign-file' | 'newer-version' | 'damaged-file';

/** Records are flat: this leaves room for a page's facts and no more. */
const DEEPEST = 24;

/**
 * A share from the text inside its sealed file. Every record is checked by its schema, the counts and
 * the hash against the header; one that fails in anything is refused whole.
 */
export async function readShare(
  text: string,
  sha256: (text: string) => Promise<string>,
): Promise<Result<ShareFile, ReadShareFailure>> {
  if (isNestedDeeper(text, DEEPEST)) return fail('damaged-file');
  const value = parseJson(text);
  const { format, version } = (value ?? {}) as Record<string, unknown>;
  if (format !== SHARE_FORMAT) return fail('foreign-file');
  if (Number.isInteger(version) && (version as number) > SHARE_VERSION) {
    return fail('newer-version');
  }
  const parsed = ShareFile.safeParse(value);
  if (!parsed.success) return fail('damaged-file');
  const share = parsed.data;
  // Of what stands in the file, also what this version has no use for.
  const isBound = (await sha256(hashedText(value as ShareFile))) === share.sha256;
  return isBound && isWhole(share) ? ok(share) : fail('damaged-file');
}

function isWhole({ counts, records, tombstones }: ShareFile): boolean {
  const ids = new Set<string>([...records, ...tombstones].map(({ id }) => id));
  return (
    counts.records === records.length &&
    counts.tombstones === tombstones.length &&
    ids.size === records.length + tombstones.length &&
    records.every((one) => isSharedKind(one.kind) && !one.private && one.deletedAt === null) &&
    [...records, ...tombstones].every(hasSoundHistory)
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
