import { fail, ok, type Result } from '../model/result.ts';
import { joinBytes } from './join-bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Packed bytes go in by so many at a time. A browser unpacks each portion whole before it can be
 * stopped, and gzip packs up to a thousand times tighter.
 */
const PACKED_PORTION = 16_384;
/** Packing takes its turn with the page after each of these. */
const PORTION = 1_048_576;

/** Packs bytes, given in parts, by gzip (RFC 1952). */
export async function gzip(...parts: Bytes[]): Promise<Bytes> {
  const portions = parts.flatMap((part) => [...portionsOf(part, PORTION)]);
  const packed = await flow(portions, new CompressionStream('gzip'), Number.POSITIVE_INFINITY);
  if (!packed.ok) throw new Error('gzip cannot fail');
  return packed.value;
}

/** Unpacks gzip; stops at `limit` bytes, however much more the file would give. */
export async function gunzip(
  packed: Bytes,
  limit: number,
): Promise<Result<Bytes, 'too-large' | 'damaged-file'>> {
  try {
    return await flow(portionsOf(packed, PACKED_PORTION), new DecompressionStream('gzip'), limit);
  } catch {
    return fail('damaged-file');
  }
}

async function flow(
  content: Iterable<Bytes>,
  transform: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Result<Bytes, 'too-large'>> {
  const reader = streamOf(content).pipeThrough(transform).getReader();
  const parts: Bytes[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(joinBytes(parts));
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return fail('too-large');
    }
    parts.push(value);
  }
}

function* portionsOf(content: Bytes, size: number): Generator<Bytes> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

function streamOf(content: Iterable<Bytes>): ReadableStream<Bytes> {
  const iterator = content[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
