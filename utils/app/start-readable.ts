import { readReadable } from '../dom/read-readable.ts';
import { answerPage } from '../messaging/answer-page.ts';
import { ok } from '../model/result.ts';
import { isExtensionAlive } from '../platform/extension-alive.ts';
import { currentView } from './page-view.ts';

declare global {
  /** Stops the copy of this script that answers in this document. */
  var stopReadable: (() => void) | undefined;
}

/** The script that reads the text of a whole page, injected only when the person asks to keep it. */
export function startReadable(document: Document): void {
  if (globalThis.stopReadable && isExtensionAlive()) return;
  globalThis.stopReadable?.();
  globalThis.stopReadable = answerPage({
    'page.readable': () => {
      const text = readReadable(document);
      return text.ok ? ok({ token: currentView().token, text: text.value }) : text;
    },
  });
}
