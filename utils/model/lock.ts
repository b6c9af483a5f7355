import { z } from 'zod';

/** Fewest rounds of PBKDF2-SHA-256 that we make or take, OWASP Password Storage Cheat Sheet. */
export const KDF_ROUNDS = 600_000;

/** Bytes as base64 of exactly this length, RFC 4648 section 4. */
const bytes = (count: number) => z.base64().length(Math.ceil(count / 3) * 4);

/** The data key as sealed by a key made from a secret; everything needed to open it but the secret. */
export const WrappedKey = z.strictObject({
  kdf: z.literal('PBKDF2-SHA-256'),
  // More rounds than these would only serve to hang the browser.
  rounds: z.int().min(KDF_ROUNDS).max(20_000_000),
  salt: bytes(16),
  iv: bytes(12),
  /** 32 bytes of key and 16 of the seal. */
  sealed: bytes(48),
});
export type WrappedKey = z.infer<typeof WrappedKey>;

/** What is kept beside a sealed notebook; it tells nothing without passphrase or recovery code. */
export const LockHeader = z.strictObject({
  version: z.literal(1),
  /** Random name of the data key; the key in memory must be of the same name. */
  id: z.uuid(),
  byPassphrase: WrappedKey,
  byRecoveryCode: WrappedKey,
});
export type LockHeader = z.infer<typeof LockHeader>;

/** Which database is the notebook, and how its key is wrapped when it is sealed. */
export const Place = z.strictObject({
  database: z.string().min(1).max(100),
  lock: LockHeader.nullable(),
});
export type Place = z.infer<typeof Place>;
