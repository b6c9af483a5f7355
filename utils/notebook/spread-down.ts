import type { AnyRecord } from '../model/kinds.ts';

/** Ids of everything that hangs below the seeds at any depth, the seeds left out. Linear; cycles are harmless. */
export function spreadDown(
  records: readonly AnyRecord[],
  seeds: Iterable<string>,
  parentsOf: (record: AnyRecord) => readonly string[],
): Set<string> {
  const below = new Map<string, string[]>();
  for (const record of records) {
    for (const parent of parentsOf(record)) {
      const children = below.get(parent);
      if (children) children.push(record.id);
      else below.set(parent, [record.id]);
    }
  }
  const reached = new Set<string>();
  const waiting = [...seeds];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of below.get(id) ?? []) {
      if (reached.has(child)) continue;
      reached.add(child);
      waiting.push(child);
    }
  }
  return reached;
}
