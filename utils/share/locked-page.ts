import { escapeHtml } from '../export/escape-html.ts';
import { writePage } from '../export/html-page.ts';
import type { Language, Translate } from '../words/translator.ts';
import { UNLOCK_SCRIPT } from './unlock-script.ts';

/** What was sealed and how; everything needed to open it but the passphrase. All bytes as base64. */
export interface SealedText {
  salt: string;
  iv: string;
  rounds: number;
  sealed: string;
}

/** What the sealed text is bound to. */
export const COPY_FORMAT = 'beforehand-copy 1';

/**
 * The copy to read as a page that opens with a passphrase, by the browser's own cryptography and one
 * script whose hash the page's policy names. `scriptHash`: SHA-256 of that script as base64.
 */
export function writeLockedPage(
  sealed: SealedText,
  scriptHash: string,
  { t, language }: { t: Translate; language: Language },
): string {
  const words = { working: t('share.locked.working'), wrong: t('share.locked.wrong') };
  // "<" cannot end the element early when it is written as JSON may write it.
  const box = JSON.stringify({ format: COPY_FORMAT, ...sealed, words }).replaceAll('<', '\\u003c');
  const say = (text: string) => escapeHtml(text);
  return writePage({
    language,
    title: t('share.locked.title'),
    policy: `; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`,
    body: `<h1>${say(t('share.locked.title'))}</h1>
<p>${say(t('share.locked.what'))}</p>
<p>${say(t('share.locked.computer'))}</p>
<form id="unlock" hidden>
<p><label for="passphrase">${say(t('share.locked.passphrase'))}</label><br>
<input id="passphrase" type="password" autocomplete="off" spellcheck="false" required></p>
<p><button>${say(t('share.locked.open'))}</button></p>
<p id="said" role="status"></p>
</form>
<noscript><p><strong>${say(t('share.locked.noScript'))}</strong></p></noscript>
<script id="sealed" type="application/json">${box}</script>
<script>${UNLOCK_SCRIPT}</script>`,
  });
}
