import { browser } from './browser.ts';

export interface TabInfo {
  id: number;
  windowId: number;
  /** Empty when we have no access to the tab. */
  url: string;
  title: string;
}

/** The tab in front in this window; null when there is none. */
export async function activeTab(windowId?: number): Promise<TabInfo | null> {
  const where = windowId === undefined ? { currentWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...where });
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId ?? -1,
    url: tab.url ?? '',
    title: tab.title ?? '',
  };
}

const idsOf = (tabs: readonly { id?: number | undefined }[]) =>
  tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));

/** The tabs that show web pages we may look at. */
export async function webTabs(): Promise<{ id: number; url: string }[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, url }) => (id === undefined || !url ? [] : [{ id, url }]));
}

/** Ids of all tabs, those we may not look at too. */
export const allTabs = async (): Promise<number[]> => idsOf(await browser.tabs.query({}));

/** The address of a tab; empty when we have no access to it or it is gone. */
export async function urlOfTab(tabId: number): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? '';
}

/** Calls back with the id of each tab that begins to load another page. */
export function watchLoading(onLoading: (tabId: number) => void): () => void {
  const listener = (tabId: number, { status }: { status?: string | undefined }) => {
    if (status === 'loading') onLoading(tabId);
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/** Calls back when another tab comes to the front or the front one starts or ends loading. */
export function watchTabs(onChange: () => void): () => void {
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onChange);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onChange);
  };
}

/** Opens one of our pages in a tab, or brings it to the front when it is open already. */
export async function openOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const page = url.split('#')[0] ?? url;
  const [open] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true, url });
}
