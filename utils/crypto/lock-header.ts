import type { LockHeader } from '../model/lock.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { type Bytes, type RandomBytes, unwrapKey, wrapKey } from './wrap-key.ts';

const KEY_BYTES = 32;

/** A passphrase, or a recovery code as typed. */
export type Secret = { passphrase: string } | { recoveryCode: string };

/** A new data key, wrapped by the passphrase and once more by the recovery code. */
export async function makeLock(
  id: string,
  passphrase: string,
  recoveryCode: string,
  randomBytes: RandomBytes,
): Promise<{ header: LockHeader; dataKey: Bytes }> {
  const dataKey = randomBytes(KEY_BYTES);
  const byPassphrase = await wrapKey(dataKey, passphrase, `${id} passphrase`, randomBytes);
  const byRecoveryCode = await wrapKey(dataKey, recoveryCode, `${id} recovery-code`, randomBytes);
  return { header: { version: 1, id, byPassphrase, byRecoveryCode }, dataKey };
}

/** The data key of a lock; null when the secret is not the right one. */
export async function openLock(header: LockHeader, secret: Secret): Promise<Bytes | null> {
  const { id, byPassphrase, byRecoveryCode } = header;
  if ('passphrase' in secret) return unwrapKey(byPassphrase, secret.passphrase, `${id} passphrase`);
  const code = readRecoveryCode(secret.recoveryCode);
  return typeof code === 'string' ? unwrapKey(byRecoveryCode, code, `${id} recovery-code`) : null;
}

/** The same lock under another passphrase; no record has to be sealed again. */
export const rewrapPassphrase = async (
  header: LockHeader,
  dataKey: Bytes,
  passphrase: string,
  randomBytes: RandomBytes,
): Promise<LockHeader> => ({
  ...header,
  byPassphrase: await wrapKey(dataKey, passphrase, `${header.id} passphrase`, randomBytes),
});

/** The same lock under another recovery code; the old one opens it no more. */
export const rewrapRecoveryCode = async (
  header: LockHeader,
  dataKey: Bytes,
  recoveryCode: string,
  randomBytes: RandomBytes,
): Promise<LockHeader> => ({
  ...header,
  byRecoveryCode: await wrapKey(dataKey, recoveryCode, `${header.id} recovery-code`, randomBytes),
});
