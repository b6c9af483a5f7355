import { z } from 'zod';
import { fromBase64, toBase64 } from '../crypto/base64-bytes.ts';
import type { Bytes } from '../crypto/wrap-key.ts';
import {
  dropSession,
  readSession,
  readWholeSession,
  watchSession,
  writeSession,
} from '../platform/session-store.ts';

/**
 * The key of an unlocked notebook and the time until which it may be used, in memory of the browser.
 * Two entries, so that moving the deadline can never bring back a key that was dropped meanwhile.
 */
const KEY = 'lock:key';
const DEADLINE = 'lock:deadline';
/** Begins the name of whatever was typed while no key was there; it waits for the next one. */
export const HELD = 'held:';

const KeyEntry = z.strictObject({ lockId: z.uuid(), key: z.base64().length(44) });

/** Until when the notebook stays open without use, and how long a use keeps it open. */
export const Deadline = z.strictObject({
  at: z.number(),
  minutes: z.int().min(1).max(1_440),
});
export type Deadline = z.infer<typeof Deadline>;

export interface KeptKey {
  lockId: string;
  bytes: Bytes;
}

export async function readKeptKey(): Promise<KeptKey | null> {
  const parsed = KeyEntry.safeParse(await readSession(KEY));
  return parsed.success ? { lockId: parsed.data.lockId, bytes: fromBase64(parsed.data.key) } : null;
}

export async function readDeadline(): Promise<Deadline | null> {
  return Deadline.safeParse(await readSession(DEADLINE)).data ?? null;
}

export const writeDeadline = (deadline: Deadline): Promise<void> =>
  writeSession(DEADLINE, deadline);

/** The deadline first: a key without one counts for nothing. */
export async function keepKey({ lockId, bytes }: KeptKey, deadline: Deadline): Promise<void> {
  await writeDeadline(deadline);
  await writeSession(KEY, { lockId, key: toBase64(bytes) });
}

/** Drops the key, and then all else that the browser keeps in memory for us but what is held for later. */
export async function dropKey(): Promise<void> {
  await dropSession([KEY, DEADLINE]);
  const keys = Object.keys(await readWholeSession());
  await dropSession(keys.filter((key) => !key.startsWith(HELD)));
}

/** Calls back whenever a key is kept or dropped, in any window. */
export const watchKey = (onChange: (isKept: boolean) => void): (() => void) =>
  watchSession(KEY, (value) => onChange(value !== undefined));

/** Calls back whenever the deadline moves. */
export const watchDeadline = (onChange: (deadline: Deadline | null) => void): (() => void) =>
  watchSession(DEADLINE, (value) => onChange(Deadline.safeParse(value).data ?? null));
