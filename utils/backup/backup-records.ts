import type { AnyRecord } from '../model/kinds.ts';
import { parentsOf } from '../notebook/parents.ts';
import { spreadDown } from '../notebook/spread-down.ts';

/**
 * The records of a notebook that a backup holds: everything of the person's own, the private and
 * what is in the trash too. Left out are this browser's own record, since a notebook restored
 * elsewhere is another browser's, and the demo notebook.
 */
export function backupRecords(records: Iterable<AnyRecord>): AnyRecord[] {
  const all = [...records];
  const demo = all.filter((record) => record.kind === 'person' && record.isDemo);
  const left = new Set<string>(demo.map(({ id }) => id));
  for (const id of spreadDown(all, [...left], parentsOf)) left.add(id);
  for (const record of all) {
    if (record.kind === 'device' && record.versions[record.id] !== undefined) left.add(record.id);
  }
  return all.filter(({ id }) => !left.has(id));
}
