import { makeAesSealer } from '../crypto/aes-sealer.ts';
import { LockedError, plainSealer, type Sealer } from '../crypto/sealer.ts';
import { deleteOtherNotebooks } from '../db/databases.ts';
import { readPlace } from '../db/place.ts';
import { openStore, type Store } from '../db/store.ts';
import type { Place } from '../model/lock.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { randomBytes } from '../platform/clock-and-ids.ts';
import { beginUse } from '../platform/shared-use.ts';
import { currentKey } from './lock-key.ts';

/** Name under which every window and worker says that it has the notebook open. */
export const HOME_USE = 'notebook';

/** The sealer of a place: it asks for the key, and for the deadline, at every use. */
const sealerOf = ({ lock }: Place): Sealer =>
  lock ? makeAesSealer(() => currentKey(lock.id), randomBytes) : plainSealer;

/**
 * Opens the notebook of this browser wherever it is; 'locked' when it is sealed and there is no key.
 * Waits while a lock is being put on or taken off, and clears away what such a change left when cut off.
 */
export async function openHome(): Promise<Result<Store>> {
  const letGo = await beginUse(HOME_USE);
  const opened = await openPlace();
  if (!opened.ok) {
    letGo();
    return opened;
  }
  const store = opened.value;
  return ok({ ...store, close: () => store.close().finally(letGo) });
}

/**
 * The key that a worker of this window needs to read a database; null for one that is not sealed.
 * Throws LockedError when it is and there is no key.
 */
export async function keyFor(database: string): Promise<CryptoKey | null> {
  const place = await readPlace();
  if (!place.ok || place.value.database !== database || !place.value.lock) return null;
  return currentKey(place.value.lock.id);
}

async function openPlace(): Promise<Result<Store>> {
  const place = await readPlace();
  if (!place.ok) return place;
  if (!(await deleteOtherNotebooks(place.value.database))) return fail('invalid');
  const sealer = sealerOf(place.value);
  try {
    await sealer.check();
  } catch (error) {
    if (error instanceof LockedError) return fail('locked');
    throw error;
  }
  return openStore(place.value.database, sealer);
}
