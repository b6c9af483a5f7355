import { Seen } from '../model/seen.ts';
import { dropSession, readSession, watchSession, writeSession } from '../platform/session-store.ts';

const keyOf = (tabId: number) => `seen:${tabId}`;

function parseSeen(value: unknown): Seen | null {
  const parsed = Seen.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** What was seen in a tab; null when nothing was, or it was dropped. */
export const readSeen = async (tabId: number): Promise<Seen | null> =>
  parseSeen(await readSession(keyOf(tabId)));

export const writeSeen = (tabId: number, seen: Seen): Promise<void> =>
  writeSession(keyOf(tabId), seen);

export const dropSeen = (tabId: number): Promise<void> => dropSession(keyOf(tabId));

/** Calls back with what is seen in a tab, each time that changes. */
export const watchSeen = (tabId: number, onSeen: (seen: Seen | null) => void): (() => void) =>
  watchSession(keyOf(tabId), (value) => onSeen(parseSeen(value)));

/** The tab loads another page: what was said of the last one, e.g. that it is a bank, no longer holds. */
export async function forgetStanding(tabId: number): Promise<void> {
  const seen = await readSeen(tabId);
  if (seen?.state === 'paused' || seen?.state === 'no-access') await dropSeen(tabId);
}
