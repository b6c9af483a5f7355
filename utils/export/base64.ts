const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of a text's UTF-8 bytes, RFC 4648 section 4. Half a surrogate pair becomes U+FFFD. */
export function writeBase64(text: string): string {
  const bytes = toUtf8(text.toWellFormed());
  let encoded = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const triple = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    encoded += ALPHABET.charAt(triple >> 18) + ALPHABET.charAt((triple >> 12) & 63);
    encoded += b === undefined ? '=' : ALPHABET.charAt((triple >> 6) & 63);
    encoded += c === undefined ? '=' : ALPHABET.charAt(triple & 63);
  }
  return encoded;
}

function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  const escaped = encodeURIComponent(text);
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] !== '%') {
      bytes.push(escaped.charCodeAt(i));
      continue;
    }
    bytes.push(Number.parseInt(escaped.slice(i + 1, i + 3), 16));
    i += 2;
  }
  return bytes;
}
