import type { AnyRecord } from '../model/kinds.ts';
import { KINDS } from '../model/kinds.ts';
import { ok, type Result } from '../model/result.ts';
import type { Here } from '../notebook/import-plan.ts';
import type { Notebook } from './notebook.ts';

/** Everything that an import has to be laid beside: all records of all kinds, and what is gone for good. */
export async function readHere({ store, device }: Notebook): Promise<Result<Here>> {
  const purged = await store.purgedIds();
  if (!purged.ok) return purged;
  const records: AnyRecord[] = [];
  const unreadable = new Set<string>();
  for (const kind of KINDS) {
    const listing = await store.readAll(kind);
    if (!listing.ok) return listing;
    for (const record of listing.value.records) records.push(record);
    for (const { id } of listing.value.unreadable) unreadable.add(id);
  }
  return ok({ records, purged: purged.value, unreadable, device });
}
