import { LockedError } from '../crypto/sealer.ts';
import { readPlace } from '../db/place.ts';
import { currentKey } from './lock-key.ts';

/** none: records lie open · locked: nothing can be read · unlocked: the key is in memory. */
export type LockState = 'none' | 'locked' | 'unlocked';

/** Where the lock stands now; what cannot be understood counts as locked. */
export async function readLockState(): Promise<LockState> {
  const place = await readPlace();
  if (!place.ok) return 'locked';
  if (!place.value.lock) return 'none';
  try {
    await currentKey(place.value.lock.id);
    return 'unlocked';
  } catch (error) {
    if (error instanceof LockedError) return 'locked';
    throw error;
  }
}

/** Whether the notebook is kept under a passphrase, open now or not. */
export const hasLock = async (): Promise<boolean> => (await readLockState()) !== 'none';

export const isLocked = async (): Promise<boolean> => (await readLockState()) === 'locked';
