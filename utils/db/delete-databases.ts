import { Dexie } from 'dexie';
import { fail, ok, type Result } from '../model/result.ts';
import { toDbFailure } from './db-failure.ts';

/** Deletes every database of ours, whole. Open windows let go of theirs by themselves. */
export async function deleteDatabases(): Promise<Result<void>> {
  try {
    for (const { name } of await indexedDB.databases()) if (name) await Dexie.delete(name);
    const left = await indexedDB.databases();
    return left.length === 0 ? ok(undefined) : fail('closed');
  } catch (error) {
    return fail(toDbFailure(error));
  }
}
