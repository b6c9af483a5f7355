import { fail, ok, type Result } from '../model/result.ts';
import { checkAgeHeader } from './age-header.ts';

export type AgeFailure = 'foreign-file' | 'damaged-file' | 'too-costly' | 'wrong-passphrase';

/** Two to the power of this are the rounds that each guess at a passphrase costs; age's own default. */
const WORK_FACTOR = 18;

/**
 * Bytes sealed with a passphrase in the age format, which `age -d` opens. Takes about a second on
 * purpose: that is what each guess costs. https://age-encryption.org/v1
 */
export async function sealAge(
  content: Uint8Array,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(content);
}

/** The bytes inside, whole and unchanged, or why there are none. A header that asks for too much work is refused first. */
export async function openAge(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, AgeFailure>> {
  const header = checkAgeHeader(file);
  if (header !== 'fits') return fail(header);
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(await decrypter.decrypt(file));
  } catch (error) {
    // The library tells its refusals apart by their words alone.
    const isUnmatched = error instanceof Error && error.message.startsWith('no identity matched');
    return fail(isUnmatched ? 'wrong-passphrase' : 'damaged-file');
  }
}
