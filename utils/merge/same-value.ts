/**
 * JSON with sorted keys, so that equal values give equal text whatever order their keys were set in.
 * For JSON values this is the canonical form of RFC 8785, https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalText(item ?? null)).join(',')}]`;
  }
  if (!isPlain(value)) return JSON.stringify(value);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const pairs = keys.sort().map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`);
  return `{${pairs.join(',')}}`;
}

/** True when two JSON values say the same, whatever the order of keys. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isSameValue(item, b[i]));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
