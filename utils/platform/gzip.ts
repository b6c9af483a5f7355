import { fail, ok, type Result } from '../model/result.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * Bytes go in by so many at a time. A browser unpacks each portion whole before it can be stopped, and
 * gzip packs up to a thousand times tighter.
 */
const PORTION = 16_384;

/** Packs bytes by gzip (RFC 1952). */
export async function gzip(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await flow(content, new CompressionStream('gzip'), Number.POSITIVE_INFINITY);
  if (!packed.ok) throw new Error('gzip cannot fail');
  return packed.value;
}

/** Unpacks gzip; stops at `limit` bytes, however much more the file would give. */
export async function gunzip(
  packed: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large' | 'damaged-file'>> {
  try {
    return await flow(packed, new DecompressionStream('gzip'), limit);
  } catch {
    return fail('damaged-file');
  }
}

async function flow(
  content: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large'>> {
  const reader = portions(content).pipeThrough(transform).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
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

function portions(content: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= content.length) return controller.close();
      controller.enqueue(content.subarray(at, at + PORTION));
      at += PORTION;
    },
  });
}
