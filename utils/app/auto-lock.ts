import { deadlineFrom, isOver, movedDeadline } from '../notebook/lock-deadline.ts';
import { now } from '../platform/clock-and-ids.ts';
import { setAlarm } from '../platform/lifecycle.ts';
import { dropKey, type KeptKey, keepKey, readDeadline, writeDeadline } from './lock-session.ts';

/** Name of the alarm that locks when no window of ours is open to do it. */
export const AUTO_LOCK = 'auto-lock';

/** Keeps the notebook open for this many minutes from now, and longer with each use. */
export async function keepOpen(key: KeptKey, minutes: number): Promise<void> {
  const deadline = deadlineFrom(now(), minutes);
  await keepKey(key, deadline);
  await setAlarm(AUTO_LOCK, deadline.at);
}

/** The person is using the notebook: the deadline moves. */
export async function noteUse(): Promise<void> {
  const deadline = await readDeadline();
  const moved = deadline && movedDeadline(deadline, now());
  if (moved) await writeDeadline(moved);
}

/** Another time without use, from now on. */
export async function setAutoLock(minutes: number): Promise<void> {
  if (!(await readDeadline())) return;
  const deadline = deadlineFrom(now(), minutes);
  await writeDeadline(deadline);
  await setAlarm(AUTO_LOCK, deadline.at);
}

/** Locks when the time is over, else gives the milliseconds that are left; null when nothing is open. */
export async function lockWhenDue(): Promise<number | null> {
  const deadline = await readDeadline();
  if (!deadline) return null;
  if (!isOver(deadline, now())) return deadline.at - now();
  await dropKey();
  return null;
}

/** As lockWhenDue, for the worker: comes back by an alarm when there is time left. */
export async function lockByAlarm(): Promise<void> {
  const leftMs = await lockWhenDue();
  if (leftMs !== null) await setAlarm(AUTO_LOCK, now() + leftMs);
}
