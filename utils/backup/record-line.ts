import { canonicalText } from '../merge/same-value.ts';
import { type AnyRecord, type Kind, SCHEMAS } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isNestedDeeper } from '../share/is-nested-deeper.ts';
import { type OldRecord, upgradeRecord } from './versions/upgrades.ts';

/** More edits of one record than anybody makes; a count near the largest number could never be raised again. */
const MOST_EDITS = 1_000_000_000;
/** Records are flat: this leaves room for a page's facts and a draft's values. */
const DEEPEST = 24;

/** A record as one line of JSON with sorted keys. */
export const writeRecordLine = (record: AnyRecord): string => canonicalText(record);

/** A record from a line of a backup of some version; anything that its schema does not know is refused. */
export function readRecordLine(line: string, version: number): Result<AnyRecord, 'damaged-file'> {
  const value = isNestedDeeper(line, DEEPEST) ? null : parseJson(line);
  if (!isObject(value)) return fail('damaged-file');
  const record = upgradeRecord(value, version);
  const { kind } = record;
  if (typeof kind !== 'string' || !Object.hasOwn(SCHEMAS, kind)) return fail('damaged-file');
  const parsed = SCHEMAS[kind as Kind].safeParse(record);
  // What a schema drops without a word, such as a key named "__proto__", no backup of ours has.
  if (!parsed.success || !holdsAll(parsed.data, record)) return fail('damaged-file');
  const read = parsed.data as AnyRecord;
  const isCountable = Object.values(read.versions).every((count) => count <= MOST_EDITS);
  return isCountable ? ok(read) : fail('damaged-file');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** True when everything in `given` came through. */
function holdsAll(kept: unknown, given: unknown): boolean {
  if (Array.isArray(given)) {
    return (
      Array.isArray(kept) &&
      kept.length === given.length &&
      given.every((item, i) => holdsAll(kept[i], item))
    );
  }
  if (!isObject(given)) return Object.is(kept, given);
  if (!isObject(kept)) return false;
  return Object.keys(given).every(
    (key) => Object.hasOwn(kept, key) && holdsAll(kept[key], given[key]),
  );
}

function isObject(value: unknown): value is OldRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
