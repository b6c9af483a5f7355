import { KDF_ROUNDS, type WrappedKey } from '../model/lock.ts';
import { fromBase64, toBase64 } from './base64-bytes.ts';
import { passphraseKey } from './passphrase-key.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
/** This many bytes from the browser's cryptographic source. */
export type RandomBytes = (count: number) => Bytes;
/** What a wrapped key is bound to: which key it is, and by which kind of secret it is opened. */
export type WrapPurpose = `${string} ${'passphrase' | 'recovery-code'}`;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

/** Seals a data key with a key made from a secret, NIST SP 800-132 and SP 800-38D. */
export async function wrapKey(
  dataKey: Bytes,
  secret: string,
  purpose: WrapPurpose,
  randomBytes: RandomBytes,
): Promise<WrappedKey> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const key = await passphraseKey(secret, salt, KDF_ROUNDS);
  const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(purpose) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, dataKey));
  return {
    kdf: 'PBKDF2-SHA-256',
    rounds: KDF_ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    sealed: toBase64(sealed),
  };
}

/** The data key; null when the secret is another one or the wrapping was changed. */
export async function unwrapKey(
  { rounds, salt, iv, sealed }: WrappedKey,
  secret: string,
  purpose: WrapPurpose,
): Promise<Bytes | null> {
  const key = await passphraseKey(secret, fromBase64(salt), rounds);
  const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: utf8(purpose) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, fromBase64(sealed)));
  } catch {
    return null;
  }
}
