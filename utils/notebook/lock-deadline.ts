const MINUTE_MS = 60_000;
/** The deadline is moved when this much of the time has been used up, so that not every key press writes. */
const WORTH_MOVING = 0.1;

interface Deadline {
  at: number;
  minutes: number;
}

/** The deadline of a notebook that was used just now. */
export const deadlineFrom = (now: number, minutes: number): Deadline => ({
  at: now + minutes * MINUTE_MS,
  minutes,
});

/** True once the time without use is over. A clock that was set back counts as over too. */
export const isOver = ({ at, minutes }: Deadline, now: number): boolean =>
  now >= at || at - now > (minutes + 1) * MINUTE_MS;

/** The deadline after a use now; null when it is over, or too fresh to be worth a write. */
export function movedDeadline(deadline: Deadline, now: number): Deadline | null {
  if (isOver(deadline, now)) return null;
  const next = deadlineFrom(now, deadline.minutes);
  return next.at - deadline.at < deadline.minutes * MINUTE_MS * WORTH_MOVING ? null : next;
}
