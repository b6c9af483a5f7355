import { sealAge } from '../crypto/age-file.ts';
import { hashText } from '../crypto/hash-text.ts';
import { ok, type Result } from '../model/result.ts';
import { now } from '../platform/clock-and-ids.ts';
import type { ShareContents } from '../share/choose-records.ts';
import { writeShare } from '../share/write-share.ts';
import { readDeviceNames } from './device-names.ts';
import type { Notebook } from './notebook.ts';

/** A share as the bytes of a sealed file. Takes a second or two: opening one by guessing takes as long for each guess. */
export async function makeShare(
  { store, device }: Notebook,
  contents: ShareContents,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const deviceNames = await readDeviceNames(store);
  if (!deviceNames.ok) return deviceNames;
  const writer = { device, deviceNames: deviceNames.value, now: now() };
  const text = await writeShare(contents, writer, hashText);
  const sealed = await sealAge(
    new TextEncoder().encode(`${text}\n`),
    // Two keyboards may write one letter in two ways, RFC 8265 section 4.2.2.
    passphrase.normalize('NFC'),
  );
  return ok(new Uint8Array(sealed));
}
