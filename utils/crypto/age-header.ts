/** The most work a file may ask for before its passphrase is tried, as age's own tools have it. */
const MOST_WORK = 20;
/** Longest header of a file with a passphrase; everything after it is sealed. */
const HEADER_BYTES = 300;
const HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]*)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;
const BEGINNING = 'age-encryption.org/v1\n';

/**
 * What an age file says before anything is computed: 'fits', or why it is not worth a try. A
 * passphrase recipient stands alone in a header, so its form is fixed.
 * https://github.com/C2SP/C2SP/blob/main/age.md#scrypt-recipient-stanza
 */
export function checkAgeHeader(
  file: Uint8Array,
): 'fits' | 'foreign-file' | 'damaged-file' | 'too-costly' {
  const text = String.fromCharCode(...file.subarray(0, HEADER_BYTES));
  if (!text.startsWith(BEGINNING)) return 'foreign-file';
  const [, work] = HEADER.exec(text) ?? [];
  if (work === undefined) return 'damaged-file';
  return Number(work) > MOST_WORK ? 'too-costly' : 'fits';
}
