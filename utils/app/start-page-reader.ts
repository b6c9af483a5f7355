import { findElementAt } from '../dom/find-element-at.ts';
import { findPosts } from '../dom/find-posts.ts';
import { isPasswordPage } from '../dom/is-password-page.ts';
import { readCaption } from '../dom/read-caption.ts';
import { readPageFactsInSlices } from '../dom/read-page-facts.ts';
import { readPageTextInSlices } from '../dom/read-page-text.ts';
import { readSelection } from '../dom/read-selection.ts';
import { watchSelection } from '../dom/watch-selection.ts';
import { answerPage } from '../messaging/answer-page.ts';
import type { ToPage } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { fail, ok } from '../model/result.ts';
import { isExtensionAlive } from '../platform/extension-alive.ts';
import { nextTask } from '../platform/next-task.ts';
import { restWhenBusy } from '../platform/rest-when-busy.ts';
import { currentView } from './page-view.ts';

declare global {
  /** The reader that answers in this document. */
  var runningPageReader: { stop: () => void } | undefined;
}

/** Which view it is, where, and what it says about itself and about the post that `near` stands in. */
const describe = async (document: Document, token: string, near: Node | null = null) => ({
  token,
  url: document.location.href,
  facts: await readPageFactsInSlices(document, near, nextTask),
});

/** Reads the whole page in slices. Refused when the page mostly asks for a password, or was left meanwhile. */
async function readPage(document: Document): Promise<ToPage['page.read']['res']> {
  const view = currentView();
  const text = await readPageTextInSlices(document, nextTask);
  if (isPasswordPage(document, text.text.length)) return { ...fail('paused'), reason: 'password' };
  if (view !== currentView()) return fail('page-changed');
  view.isNoticed = true;
  return ok({ token: view.token, url: document.location.href, text });
}

/** The selection with its place in the page, and what the page says about itself. */
async function readSelected(document: Document): Promise<ToPage['page.selection']['res']> {
  const near = document.getSelection()?.anchorNode ?? null;
  const { token } = currentView();
  const rest = restWhenBusy();
  const quote = await readSelection(document, rest);
  if (!quote.ok) return quote;
  await rest();
  return ok({ ...(await describe(document, token, near)), quote: quote.value });
}

/** The script that reads a page, injected only where the person clicked or the gate let the page through. */
export function startPageReader(window: Window): void {
  if (globalThis.runningPageReader) {
    // A reader of an older version cannot answer any more, and this copy takes its place.
    if (isExtensionAlive()) return;
    globalThis.runningPageReader.stop();
  }
  const { document } = window;
  let hideButton = () => {};
  const stop = answerPage({
    'page.read': () => readPage(document),
    'page.selection': () => readSelected(document),
    'page.describe': async (at) => {
      const element = at && findElementAt(document, at);
      const caption = at && element ? readCaption(document, at.kind, element) : '';
      return { ...(await describe(document, currentView().token, element)), caption };
    },
    'page.posts': ({ texts }) => findPosts(document, texts),
    'button.show': ({ label }) => {
      hideButton();
      hideButton = watchSelection(window, label, () => {
        send('selection.save', { token: currentView().token }).catch(hideButton);
      });
      return null;
    },
    'button.hide': () => {
      hideButton();
      return null;
    },
  });
  globalThis.runningPageReader = {
    stop: () => {
      stop();
      hideButton();
    },
  };
}
