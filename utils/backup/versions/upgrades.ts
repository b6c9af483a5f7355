/** A record as some version wrote it, before any schema has seen it. */
export type OldRecord = Readonly<Record<string, unknown>>;

/**
 * How a record of version n becomes one of version n + 1, first the step from 1 to 2. Each step is a
 * file of its own that imports nothing that can change; the database takes the same steps.
 */
export const UPGRADES: readonly ((record: OldRecord) => OldRecord)[] = [];

/** The record as this build's version has it. */
export function upgradeRecord(record: OldRecord, version: number): OldRecord {
  return UPGRADES.slice(version - 1).reduce((old, upgrade) => upgrade(old), record);
}
