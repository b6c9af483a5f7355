import { Dexie } from 'dexie';
import { DATABASE_NAME } from './database.ts';

const NOTEBOOK = new RegExp(`^${DATABASE_NAME}(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$`);

/** The name of a database that a notebook moves to. */
export const newDatabaseName = (id: string): string => `${DATABASE_NAME}-${id}`;

/**
 * Deletes every notebook but the current one: what a change of the lock that was cut off has left.
 * False, and nothing is touched, when there are others and the current one is not there.
 */
export async function deleteOtherNotebooks(current: string): Promise<boolean> {
  const found = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const others = found.filter((name) => name !== current && NOTEBOOK.test(name));
  if (others.length > 0 && !found.includes(current)) return false;
  if (others.length > 0) await settleFiles();
  for (const name of others) await Dexie.delete(name);
  return true;
}

/**
 * Makes Chromium write what its log still holds into tables. Records that are deleted while they stand
 * in the same table as their deletion outlive it in the files; deleting any database sets one off.
 */
async function settleFiles(): Promise<void> {
  const scratch = new Dexie(`${DATABASE_NAME}-scratch`);
  scratch.version(1).stores({ scratch: '' });
  await scratch.open();
  scratch.close();
  await Dexie.delete(scratch.name);
}
