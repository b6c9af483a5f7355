import type { Kind } from '../model/kinds.ts';
import type { Sealer } from './sealer.ts';
import type { Bytes, RandomBytes } from './wrap-key.ts';

const FORM = 1;
const IV_AT = 1;
const TEXT_AT = IV_AT + 12;

/**
 * Seals each record with AES-256-GCM, NIST SP 800-38D: one byte for this form, 12 random bytes, then
 * the compact JSON of the record with the seal. Kind and id are bound in, so that no row can take the
 * place of another. `key` is asked at every use and throws LockedError when there is none.
 */
export function makeAesSealer(key: () => Promise<CryptoKey>, randomBytes: RandomBytes): Sealer {
  return {
    check: async () => void (await key()),
    seal: async (kind, id, content) => {
      const iv = randomBytes(TEXT_AT - IV_AT);
      const text = new TextEncoder().encode(JSON.stringify(content ?? null)) as Bytes;
      const sealed = await crypto.subtle.encrypt(bound(iv, kind, id), await key(), text);
      const bytes = new Uint8Array(TEXT_AT + sealed.byteLength);
      bytes.set([FORM]);
      bytes.set(iv, IV_AT);
      bytes.set(new Uint8Array(sealed), TEXT_AT);
      return bytes;
    },
    open: async (sealed, kind, id) => {
      const opener = await key();
      const bytes = toBytes(sealed);
      if (bytes.length <= TEXT_AT || bytes[0] !== FORM)
        throw new DOMException('Not a sealed record', 'DataError');
      const algorithm = bound(bytes.slice(IV_AT, TEXT_AT), kind, id);
      const text = await crypto.subtle.decrypt(algorithm, opener, bytes.slice(TEXT_AT));
      return JSON.parse(new TextDecoder().decode(text));
    },
  };
}

/** The key that records are sealed with; the browser does not give its bytes back. */
export const importDataKey = (bytes: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

const bound = (iv: Bytes, kind: Kind, id: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`${kind} ${id}`) as Bytes,
});

const toBytes = (value: unknown): Bytes =>
  ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength)
    : new Uint8Array();
