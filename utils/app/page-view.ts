import { newToken } from '../platform/new-token.ts';

/** One view of one document, from its load or a route change to the next. */
export interface PageView {
  readonly token: string;
  /** True once the background was told of it. */
  isNoticed: boolean;
}

declare global {
  /** Shared by our scripts in the page's isolated world, which the page itself cannot see. */
  var pageView: PageView | undefined;
}

export function beginView(): PageView {
  const view = { token: newToken(), isNoticed: false };
  globalThis.pageView = view;
  return view;
}

/** The view in front; the watch script begins one before any other script of ours runs. */
export function currentView(): PageView {
  return globalThis.pageView ?? beginView();
}
