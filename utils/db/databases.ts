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
  for (const name of others) await Dexie.delete(name);
  return true;
}
