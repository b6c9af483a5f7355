import { importDataKey } from '../crypto/aes-sealer.ts';
import { LockedError } from '../crypto/sealer.ts';
import { isOver } from '../notebook/lock-deadline.ts';
import { now } from '../platform/clock-and-ids.ts';
import {
  type Deadline,
  dropKey,
  readDeadline,
  readKeptKey,
  watchDeadline,
  watchKey,
} from './lock-session.ts';

/** The key as this window or worker holds it, so that not every record asks the browser for it. */
let held: { lockId: string; key: CryptoKey; deadline: Deadline } | null = null;
let isWatching = false;

/** Follows every change made elsewhere: what is dropped there is dropped here. */
function watchOnce(): void {
  if (isWatching) return;
  isWatching = true;
  watchKey(() => {
    held = null;
  });
  watchDeadline((deadline) => {
    held = held && deadline && { ...held, deadline };
  });
}

/** The key of this lock; throws LockedError when there is none or its time is over. */
export async function currentKey(lockId: string): Promise<CryptoKey> {
  if (held?.lockId === lockId && !isOver(held.deadline, now())) return held.key;
  held = null;
  watchOnce();
  const [kept, deadline] = [await readKeptKey(), await readDeadline()];
  if (kept && (!deadline || isOver(deadline, now()))) await dropKey();
  else if (kept && deadline && kept.lockId === lockId) {
    held = { lockId, key: await importDataKey(kept.bytes), deadline };
    return held.key;
  }
  throw new LockedError();
}
