import { importDataKey, makeAesSealer } from '../crypto/aes-sealer.ts';
import {
  makeLock,
  openLock,
  rewrapPassphrase,
  rewrapRecoveryCode,
  type Secret,
} from '../crypto/lock-header.ts';
import { RECOVERY_BYTES, writeRecoveryCode } from '../crypto/recovery-code.ts';
import { plainSealer, type Sealer } from '../crypto/sealer.ts';
import type { Bytes } from '../crypto/wrap-key.ts';
import { deleteOtherNotebooks, newDatabaseName } from '../db/databases.ts';
import { movePlace, readPlace } from '../db/place.ts';
import { type OnProgress, reseal } from '../db/reseal.ts';
import type { LockHeader, Place } from '../model/lock.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { newId, randomBytes } from '../platform/clock-and-ids.ts';
import { watchSession, writeSession } from '../platform/session-store.ts';
import { useAlone } from '../platform/shared-use.ts';
import { keepOpen } from './auto-lock.ts';
import { HOME_USE } from './home.ts';
import { dropKey } from './lock-session.ts';

/** How long other windows may take to let go of the notebook. */
const PATIENCE_MS = 15_000;
/** Written when the notebook is about to move: every window and the worker let go of it and open it anew. */
const MOVING = 'lock:moving';

/** Calls back when the notebook is about to move. */
export const watchMoving = (onMoving: () => void): (() => void) =>
  watchSession(MOVING, (value) => value !== undefined && onMoving());

export const newRecoveryCode = (): string => writeRecoveryCode(randomBytes(RECOVERY_BYTES));

export interface NewLock {
  passphrase: string;
  recoveryCode: string;
  /** Auto-lock after so many minutes without use. */
  minutes: number;
}

/**
 * Puts a lock on the notebook. The caller has closed its own store; all others are asked to, and wait.
 * Until the one step in which the place moves, the open notebook stays as it is; 'closed' when another
 * window does not let go.
 */
export async function turnOnLock(
  { passphrase, recoveryCode, minutes }: NewLock,
  onProgress: OnProgress,
): Promise<Result<void>> {
  return whileAlone(async (place) => {
    if (place.lock) return fail('conflict');
    const { header } = await makeLock(newId(), passphrase, recoveryCode, randomBytes);
    // What opens the copy that is read back is what the person will open it with.
    const bytes = await openLock(header, { passphrase });
    const second = await openLock(header, { recoveryCode });
    if (!bytes || !second || bytes.some((byte, i) => byte !== second[i])) return fail('aborted');
    const moved = await moveTo(place, header, plainSealer, await sealerWith(bytes), onProgress);
    if (moved.ok) await keepOpen({ lockId: header.id, bytes }, minutes);
    return moved;
  });
}

/** Takes the lock off again; 'wrong-secret' when the passphrase does not fit. */
export async function turnOffLock(
  passphrase: string,
  onProgress: OnProgress,
): Promise<Result<void>> {
  return whileAlone(async (place) => {
    if (!place.lock) return ok(undefined);
    const bytes = await openLock(place.lock, { passphrase });
    if (!bytes) return fail('wrong-secret');
    const moved = await moveTo(place, null, await sealerWith(bytes), plainSealer, onProgress);
    if (moved.ok) await dropKey();
    return moved;
  });
}

/** Another passphrase for the same key: no record is written. `secret` is the old one, or the code. */
export const changePassphrase = (secret: Secret, passphrase: string): Promise<Result<void>> =>
  rewrap(secret, { passphrase }, (lock, key) =>
    rewrapPassphrase(lock, key, passphrase, randomBytes),
  );

/** Another recovery code for the same key; the old one opens nothing any more. */
export const changeRecoveryCode = (passphrase: string, code: string): Promise<Result<void>> =>
  rewrap({ passphrase }, { recoveryCode: code }, (lock, key) =>
    rewrapRecoveryCode(lock, key, code, randomBytes),
  );

async function rewrap(
  secret: Secret,
  next: Secret,
  wrap: (lock: LockHeader, key: Bytes) => Promise<LockHeader>,
): Promise<Result<void>> {
  const place = await readPlace();
  if (!place.ok) return place;
  const { lock } = place.value;
  if (!lock) return fail('not-found');
  const key = await openLock(lock, secret);
  if (!key) return fail('wrong-secret');
  const wrapped = await wrap(lock, key);
  if (!(await openLock(wrapped, next))) return fail('aborted');
  return movePlace(place.value, { ...place.value, lock: wrapped });
}

async function whileAlone(work: (place: Place) => Promise<Result<void>>): Promise<Result<void>> {
  const askOthers = () => writeSession(MOVING, newId());
  const done = await useAlone(HOME_USE, PATIENCE_MS, askOthers, async () => {
    const place = await readPlace();
    return place.ok ? work(place.value) : place;
  });
  return done ?? fail('closed');
}

/** Copies, reads back, moves in one step, and only then deletes the old notebook whole. */
async function moveTo(
  place: Place,
  lock: LockHeader | null,
  from: Sealer,
  to: Sealer,
  onProgress: OnProgress,
): Promise<Result<void>> {
  const next: Place = { database: newDatabaseName(newId()), lock };
  const copied = await reseal(
    { database: place.database, sealer: from },
    { database: next.database, sealer: to },
    onProgress,
  );
  const moved = copied.ok ? await movePlace(place, next) : copied;
  // Whatever happened, what the place does not name by now is not the notebook.
  const current = await readPlace();
  if (current.ok) await deleteOtherNotebooks(current.value.database);
  return moved;
}

async function sealerWith(bytes: Bytes): Promise<Sealer> {
  const key = await importDataKey(bytes);
  return makeAesSealer(async () => key, randomBytes);
}
