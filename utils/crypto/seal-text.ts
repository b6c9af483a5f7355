import { KDF_ROUNDS } from '../model/lock.ts';
import { toBase64 } from './base64-bytes.ts';
import { passphraseKey } from './passphrase-key.ts';

/** A text sealed with AES-256-GCM under a key made from a passphrase; all bytes as base64. */
export async function sealText(text: string, passphrase: string, boundTo: string) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await passphraseKey(passphrase, salt, KDF_ROUNDS);
  const encoder = new TextEncoder();
  const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(boundTo) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, encoder.encode(text)));
  return {
    salt: toBase64(salt),
    iv: toBase64(iv),
    rounds: KDF_ROUNDS,
    sealed: toBase64(sealed),
  };
}
