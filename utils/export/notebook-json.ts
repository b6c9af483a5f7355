import type { AnyRecord } from '../model/kinds.ts';

const OWN_KINDS: readonly AnyRecord['kind'][] = ['device', 'draft', 'siteRule'];

/**
 * The notebook's records as plain JSON, without what is withheld, in the trash, or this browser's
 * own, and without a pointer to any of these.
 */
export function writeNotebookJson(
  records: readonly AnyRecord[],
  withheld: ReadonlySet<string>,
): string {
  const isShared = (record: AnyRecord) =>
    !OWN_KINDS.includes(record.kind) &&
    !record.private &&
    !withheld.has(record.id) &&
    record.deletedAt === null;
  const left = new Set(records.filter((record) => !isShared(record)).map(({ id }) => id as string));
  for (const id of withheld) left.add(id);
  const shared = records.filter(isShared).map((record) => dropPointers(record, left));
  return `${JSON.stringify({ format: 'beforehand-notebook', version: 1, records: shared }, null, 2)}\n`;
}

function dropPointers(value: unknown, left: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return left.has(value) ? null : value;
  if (Array.isArray(value)) {
    return value
      .filter((item) => !(typeof item === 'string' && left.has(item)))
      .map((item) => dropPointers(item, left));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, dropPointers(inner, left)]),
  );
}
