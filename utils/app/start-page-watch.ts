import { passesGate } from '../detect/gate.ts';
import { readGateSample } from '../dom/read-gate-sample.ts';
import { watchViews } from '../dom/watch-views.ts';
import { answerPage } from '../messaging/answer-page.ts';
import { send } from '../messaging/send.ts';
import { isExtensionAlive } from '../platform/extension-alive.ts';
import { beginView, currentView } from './page-view.ts';

/** How long a page may go on building itself before the one second look. */
const SECOND_LOOK_MS = 2_500;
/** A single-page site changes its address first and its text a moment later. */
const ROUTE_SETTLES_MS = 1_000;

declare global {
  /** Set in our isolated world before the script is injected by a click: look only when asked. */
  var isLookedAtByClick: boolean | undefined;
  /** The running copy in this document. */
  var runningPageWatch: { isAlive: () => boolean; stop: () => void } | undefined;
}

/**
 * The script that runs on every page the person allows: passes the page through the gate, tells the
 * background when it may be about health, and when such a page was left. A second copy does nothing;
 * a copy left by an older version gives way.
 */
export function startPageWatch(window: Window): void {
  if (globalThis.runningPageWatch?.isAlive()) return;
  globalThis.runningPageWatch?.stop();
  const end = new AbortController();
  beginView();

  const notice = (isFirst: boolean) => {
    if (!isExtensionAlive()) return end.abort();
    const view = currentView();
    if (view.isNoticed || end.signal.aborted) return;
    if (passesGate(readGateSample(window.document, window.location.pathname))) {
      view.isNoticed = true;
      send('page.noticed', { token: view.token }).catch(() => end.abort());
    } else if (isFirst) {
      window.setTimeout(() => view === currentView() && notice(false), SECOND_LOOK_MS);
    }
  };
  const leave = () => {
    const { isNoticed, token } = currentView();
    if (isNoticed) send('page.left', { token }).catch(() => end.abort());
    return beginView();
  };
  const begin = () => {
    if (globalThis.isLookedAtByClick) return;
    window.requestIdleCallback(() => notice(true), { timeout: 2_000 });
  };

  const stopAnswering = answerPage({
    'page.token': () => currentView().token,
    'page.stop': () => {
      end.abort();
      return null;
    },
  });
  end.signal.addEventListener('abort', stopAnswering);
  watchViews(window, end.signal, {
    route: () => {
      const next = leave();
      window.setTimeout(() => next === currentView() && begin(), ROUTE_SETTLES_MS);
    },
    hide: leave,
    back: begin,
  });
  globalThis.runningPageWatch = {
    isAlive: () => !end.signal.aborted && isExtensionAlive(),
    stop: () => end.abort(),
  };
  begin();
}
