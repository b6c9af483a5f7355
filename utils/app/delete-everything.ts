import { deleteDatabases } from '../db/delete-databases.ts';
import type { Result } from '../model/result.ts';
import { clearStorage } from '../platform/clear-storage.ts';
import { giveBackHosts, grantedHosts } from '../platform/host-access.ts';
import { tellAllDeleted } from '../platform/own-pages.ts';
import type { Notebook } from './notebook.ts';

/**
 * Deletes the notebook with all that goes with it: records, settings, drafts, what was seen on pages,
 * and the sites that were allowed. There is no undo, and no id stays either, so that a backup can be
 * restored afterwards.
 */
export async function deleteEverything({ store }: Notebook): Promise<Result<void>> {
  await store.close();
  const done = await deleteDatabases();
  if (!done.ok) return done;
  await clearStorage();
  const hosts = await grantedHosts();
  if (hosts.length > 0) await giveBackHosts(hosts);
  tellAllDeleted();
  return done;
}
