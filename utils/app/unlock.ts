import { importDataKey, makeAesSealer } from '../crypto/aes-sealer.ts';
import { openLock, type Secret } from '../crypto/lock-header.ts';
import type { Bytes } from '../crypto/wrap-key.ts';
import { readPlace } from '../db/place.ts';
import { openStore } from '../db/store.ts';
import type { Place } from '../model/lock.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { randomBytes } from '../platform/clock-and-ids.ts';
import { keepOpen } from './auto-lock.ts';
import { dropKey } from './lock-session.ts';
import { hasLock } from './lock-state.ts';
import { readOwnDevice } from './own-device.ts';

/** How long a use keeps the notebook open until its own settings can be read. */
const FIRST_MINUTES = 1;

/** Opens the lock for every window; 'wrong-secret' when passphrase or recovery code do not fit. */
export async function unlock(secret: Secret): Promise<Result<void>> {
  const place = await readPlace();
  if (!place.ok) return place;
  const { lock, database } = place.value;
  if (!lock) return ok(undefined);
  const bytes = await openLock(lock, secret);
  if (!bytes) return fail('wrong-secret');
  const minutes = await readMinutes(database, bytes);
  await keepOpen({ lockId: lock.id, bytes }, minutes);
  return ok(undefined);
}

/** Whether this passphrase opens the notebook; false too when that cannot be told. */
export async function isPassphraseRight(passphrase: string): Promise<boolean> {
  const place = await readPlace();
  return place.ok && place.value.lock !== null
    ? (await openLock(place.value.lock, { passphrase })) !== null
    : false;
}

/** The person's choice of auto-lock, which is sealed like everything else. */
async function readMinutes(database: Place['database'], bytes: Bytes): Promise<number> {
  const key = await importDataKey(bytes);
  const store = await openStore(
    database,
    makeAesSealer(async () => key, randomBytes),
  );
  if (!store.ok) return FIRST_MINUTES;
  const own = await readOwnDevice(store.value);
  await store.value.close();
  return own.ok && own.value ? own.value.settings.autoLockMinutes : FIRST_MINUTES;
}

/** Locks for every window at once; nothing happens where there is no lock. */
export async function lockNow(): Promise<void> {
  if (await hasLock()) await dropKey();
}
