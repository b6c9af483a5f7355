import { readSelection } from '../dom/read-selection.ts';
import { watchViews } from '../dom/watch-views.ts';
import { answerPage } from '../messaging/answer-page.ts';
import { send } from '../messaging/send.ts';
import { fail, ok } from '../model/result.ts';
import { isExtensionAlive } from '../platform/extension-alive.ts';
import { PageView } from './page-view.ts';

/** How long a page may go on building itself before the one second look. */
const SECOND_LOOK_MS = 2_500;

declare global {
  /** Set in our isolated world before the script is injected by a click: look only when asked. */
  var isLookedAtByClick: boolean | undefined;
  /** The running copy in this document. */
  var runningPageScript: { isAlive: () => boolean; stop: () => void } | undefined;
}

/** Starts the content script, once per document; a copy left by an older version gives way. */
export function startPageScript(window: Window): void {
  const { document } = window;
  if (globalThis.runningPageScript?.isAlive()) return;
  globalThis.runningPageScript?.stop();
  const end = new AbortController();
  let view = new PageView(document);

  const notice = async (isFirst: boolean) => {
    if (!isExtensionAlive()) return end.abort();
    if (view.isNoticed || end.signal.aborted) return;
    const looked = view;
    if (!looked.seemsHealth()) {
      if (isFirst) window.setTimeout(() => looked === view && notice(false), SECOND_LOOK_MS);
      return;
    }
    const report = await looked.read();
    if (report && looked === view) await send('page.noticed', report).catch(() => end.abort());
  };
  const leave = () => {
    if (view.isNoticed) send('page.left', { token: view.token }).catch(() => end.abort());
    view = new PageView(document);
  };
  const begin = () => {
    if (globalThis.isLookedAtByClick) return;
    window.requestIdleCallback(() => notice(true), { timeout: 2_000 });
  };

  const stopAnswering = answerPage({
    'page.read': async () => {
      const report = await view.read();
      return report ? ok(report) : { ...fail('paused'), reason: 'password' };
    },
    'page.selection': () => {
      const quote = readSelection(document);
      return quote.ok ? ok(view.describe(quote.value)) : quote;
    },
    'page.token': () => view.token,
    'page.stop': () => {
      end.abort();
      return null;
    },
  });
  end.signal.addEventListener('abort', stopAnswering);
  watchViews(window, end.signal, {
    route: () => {
      leave();
      begin();
    },
    hide: leave,
    back: begin,
  });
  globalThis.runningPageScript = {
    isAlive: () => !end.signal.aborted && isExtensionAlive(),
    stop: () => end.abort(),
  };
  begin();
}
