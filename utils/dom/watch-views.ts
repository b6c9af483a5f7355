interface NavigationEvents {
  addEventListener(
    type: 'navigatesuccess',
    run: () => void,
    options: { signal: AbortSignal },
  ): void;
}

/**
 * Calls back when a single-page site shows another page, and when the browser brings a page back.
 * Uses the Navigation API; where there is none, popstate and changes of the title. Never polls.
 */
export function watchViews(
  window: Window,
  signal: AbortSignal,
  on: { route: () => void; hide: () => void; back: () => void },
): void {
  let address = window.location.href;
  const check = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    on.route();
  };
  const navigation = (window as { navigation?: NavigationEvents }).navigation;
  if (navigation) {
    navigation.addEventListener('navigatesuccess', check, { signal });
  } else {
    window.addEventListener('popstate', check, { signal });
    const titles = new MutationObserver(check);
    // A picture or an XML page has no head.
    const { head, documentElement } = window.document;
    titles.observe(head ?? documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    signal.addEventListener('abort', () => titles.disconnect());
  }
  window.addEventListener('pagehide', on.hide, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && on.back(), { signal });
}
