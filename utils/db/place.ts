import { Dexie } from 'dexie';
import { isSameValue } from '../merge/same-value.ts';
import { Place } from '../model/lock.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { DATABASE_NAME } from './database.ts';
import { toDbFailure } from './db-failure.ts';

const PLACE_DATABASE = `${DATABASE_NAME}-place`;
const KEY = 'place';
/** Where the notebook is until the first lock. */
const FIRST: Place = { database: DATABASE_NAME, lock: null };

/** Where the notebook is; what cannot be understood is never taken for "no lock". */
export function readPlace(): Promise<Result<Place>> {
  return withTable(async (table) => parsePlace(await table.get(KEY)));
}

/**
 * Puts another place in the stead of `before` in one strict transaction, and reads it back; 'conflict'
 * when it is no longer `before`. This is the one step in which a lock comes to be or goes.
 */
export function movePlace(before: Place, after: Place): Promise<Result<void>> {
  return withTable(async (table) => {
    const isMoved = await table.db.transaction('rw', table, async () => {
      const current = parsePlace(await table.get(KEY));
      if (!current.ok || !isSameValue(current.value, before)) return false;
      await table.put(after, KEY);
      return true;
    });
    if (!isMoved) return fail('conflict');
    const kept = parsePlace(await table.get(KEY));
    return kept.ok && isSameValue(kept.value, after) ? ok(undefined) : fail('aborted');
  });
}

type PlaceTable = ReturnType<Dexie['table']>;

async function withTable<T>(work: (table: PlaceTable) => Promise<Result<T>>): Promise<Result<T>> {
  const dexie = new Dexie(PLACE_DATABASE, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  });
  dexie.version(1).stores({ [KEY]: '' });
  try {
    await dexie.open();
    return await work(dexie.table(KEY));
  } catch (error) {
    return fail(toDbFailure(error));
  } finally {
    dexie.close();
  }
}

function parsePlace(stored: unknown): Result<Place> {
  if (stored === undefined) return ok(FIRST);
  const parsed = Place.safeParse(stored);
  if (parsed.success) return ok(parsed.data);
  const version = (stored as { lock?: { version?: unknown } } | null)?.lock?.version;
  return fail(typeof version === 'number' && version > 1 ? 'newer-version' : 'invalid');
}
