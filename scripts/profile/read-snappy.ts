/**
 * Unpacks one raw Snappy block, whatever stands behind it; null when the bytes are none.
 * https://github.com/google/snappy/blob/main/format_description.txt
 */
export function readSnappy(packed: Uint8Array): Buffer | null {
  const head = readVarint(packed, 0);
  if (!head || head.value > 64 * 1024 * 1024) return null;
  const out = Buffer.alloc(head.value);
  let [from, to] = [head.next, 0];
  while (from < packed.length && to < out.length) {
    const tag = packed[from] ?? 0;
    const element = (tag & 3) === 0 ? readLiteral(packed, from) : readCopy(packed, from);
    if (!element || to + element.length > out.length) return null;
    from = element.next;
    if ('at' in element) {
      if (from > packed.length) return null;
      out.set(packed.subarray(element.at, from), to);
    } else {
      if (element.offset === 0 || element.offset > to) return null;
      // Byte by byte: a copy may reach into what it is just writing.
      for (let i = 0; i < element.length; i++) out[to + i] = out[to + i - element.offset] ?? 0;
    }
    to += element.length;
  }
  return to === out.length ? out : null;
}

function readLiteral(packed: Uint8Array, from: number) {
  const short = (packed[from] ?? 0) >> 2;
  const extra = Math.max(0, short - 59);
  const length = 1 + (extra === 0 ? short : little(packed, from + 1, extra));
  const at = from + 1 + extra;
  return { at, length, next: at + length };
}

function readCopy(packed: Uint8Array, from: number) {
  const tag = packed[from] ?? 0;
  const size = [0, 1, 2, 4][tag & 3] ?? 0;
  if (from + size >= packed.length) return null;
  const isShort = size === 1;
  return {
    length: isShort ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2),
    offset: (isShort ? (tag >> 5) << 8 : 0) + little(packed, from + 1, size),
    next: from + 1 + size,
  };
}

function little(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let i = count - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

/** A number in groups of seven bits, as Snappy and LevelDB write it. */
export function readVarint(bytes: Uint8Array, at: number): { value: number; next: number } | null {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return null;
    value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value, next: at + i + 1 };
  }
  return null;
}
