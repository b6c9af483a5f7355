import type { App } from './fixtures.ts';

declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  tabs: { query(by: object): Promise<object[]> };
};

/** Chooses an entry of the right mouse button's menu on the tab of this address. */
export async function chooseMenu(
  app: App,
  url: string,
  info: Record<string, string>,
): Promise<void> {
  const [worker] = app.context.serviceWorkers();
  await worker?.evaluate(
    async ([pageUrl, rest]) => {
      const [tab] = await chrome.tabs.query({ url: pageUrl });
      chrome.contextMenus.onClicked.dispatch({ ...rest, pageUrl, editable: false }, tab ?? {});
    },
    [url, info] as const,
  );
}
