import { toBase64 } from './base64-bytes.ts';

/** The SHA-256 of a script's text as a page's policy names it. https://www.w3.org/TR/CSP3/#external-hash */
export async function policyHash(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return toBase64(new Uint8Array(digest));
}
