import type { Secret } from '../crypto/lock-header.ts';
import { askBackground } from '../messaging/ask-background.ts';
import type { Result } from '../model/result.ts';
import { lockWhenDue } from './auto-lock.ts';
import { lockNow, unlock } from './unlock.ts';

/** The background may be asleep, and wakes by a message. */
const tellBackground = (): Promise<unknown> =>
  askBackground('lock.changed', null).catch(() => undefined);

/** Locks every window at once, and our scripts in pages with them. */
export async function lockInPage(): Promise<void> {
  await lockNow();
  await tellBackground();
}

/** As unlock, and pages are looked at again. */
export async function unlockInPage(secret: Secret): Promise<Result<void>> {
  const done = await unlock(secret);
  if (done.ok) await tellBackground();
  return done;
}

/** As lockWhenDue, and our scripts in pages fall silent. */
export async function lockWhenDueInPage(): Promise<number | null> {
  const leftMs = await lockWhenDue();
  if (leftMs === null) await tellBackground();
  return leftMs;
}
