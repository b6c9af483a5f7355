import { fail, ok, type Result } from '../model/result.ts';

/** The bytes of a file that the person chose; a file over the limit is not read at all. */
export async function readBytes(
  file: File,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large' | 'damaged-file'>> {
  if (file.size > limit) return fail('too-large');
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved or taken away since it was chosen.
    return fail('damaged-file');
  }
}
