import { hashBytes } from './hash-bytes.ts';

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export const hashText = (text: string): Promise<string> =>
  hashBytes(new TextEncoder().encode(text));
