import { policyHash } from '../crypto/policy-hash.ts';
import { sealText } from '../crypto/seal-text.ts';
import { writeBlocks } from '../export/html-blocks.ts';
import { writePage } from '../export/html-page.ts';
import { now } from '../platform/clock-and-ids.ts';
import type { ShareContents } from '../share/choose-records.ts';
import { COPY_FORMAT, writeLockedPage } from '../share/locked-page.ts';
import { toReaderBlocks } from '../share/reader-blocks.ts';
import { UNLOCK_SCRIPT } from '../share/unlock-script.ts';
import type { Translate } from '../words/translator.ts';

/** A copy to read as one HTML file; null as passphrase: for anybody who has the file. */
export async function makeCopy(
  contents: ShareContents,
  passphrase: string | null,
  t: Translate,
): Promise<string> {
  const blocks = toReaderBlocks(contents.records, { t, now: now() });
  const body = writeBlocks(blocks);
  if (passphrase === null) {
    return writePage({ language: 'en', title: t('share.paper.title'), body });
  }
  const sealed = await sealText(body, passphrase, COPY_FORMAT);
  return writeLockedPage(sealed, await policyHash(UNLOCK_SCRIPT), t);
}
