import { readPlace } from '../db/place.ts';
import { currentKey } from './lock-key.ts';

/**
 * The key for a worker that reads the notebook by itself; null where there is no lock. Its bytes cannot
 * be taken out, and it goes with the worker, which a page ends when it is locked. Throws LockedError.
 */
export async function keyForWorker(): Promise<CryptoKey | null> {
  const place = await readPlace();
  return place.ok && place.value.lock ? currentKey(place.value.lock.id) : null;
}
