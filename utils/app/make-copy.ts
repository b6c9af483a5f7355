import { policyHash } from '../crypto/policy-hash.ts';
import { sealText } from '../crypto/seal-text.ts';
import { writeBlocks } from '../export/html-blocks.ts';
import { writePage } from '../export/html-page.ts';
import { now } from '../platform/clock-and-ids.ts';
import type { ShareContents } from '../share/choose-records.ts';
import { COPY_FORMAT, writeLockedPage } from '../share/locked-page.ts';
import { type ReaderLanguage, toReaderBlocks } from '../share/reader-blocks.ts';
import { UNLOCK_SCRIPT } from '../share/unlock-script.ts';

/** A copy to read as one HTML file; null as passphrase: for anybody who has the file. */
export async function makeCopy(
  contents: ShareContents,
  passphrase: string | null,
  language: ReaderLanguage,
): Promise<string> {
  const blocks = toReaderBlocks(contents.records, language, now());
  const body = writeBlocks(blocks);
  if (passphrase === null) {
    const title = language.t('share.paper.title');
    return writePage({ language: language.language, title, body });
  }
  const sealed = await sealText(body, passphrase, COPY_FORMAT);
  return writeLockedPage(sealed, await policyHash(UNLOCK_SCRIPT), language);
}
