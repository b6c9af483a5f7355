import { browser } from './browser.ts';

export interface MenuClick {
  itemId: string;
  selectionText: string;
  /** Where the link leads that was clicked on; empty elsewhere. */
  linkUrl: string;
  /** Address of the image that was clicked on; empty elsewhere. */
  imageUrl: string;
  pageUrl: string;
  tabId: number;
  windowId: number;
  title: string;
}

export interface MenuItem {
  id: string;
  title: string;
  on: 'selection' | 'page' | 'link' | 'image';
}

/** Makes the entries of the right mouse button's menu anew; called when the extension is installed or updated. */
export async function makeMenus(items: readonly MenuItem[]) {
  await browser.contextMenus.removeAll();
  for (const { id, title, on } of items) browser.contextMenus.create({ id, title, contexts: [on] });
}

/** Calls back synchronously on a click in the menu, so that a panel may be opened. */
export function onMenuClick(run: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    run({
      itemId: String(info.menuItemId),
      selectionText: info.selectionText ?? '',
      linkUrl: info.linkUrl ?? '',
      imageUrl: info.srcUrl ?? '',
      pageUrl: info.pageUrl ?? '',
      tabId: tab.id,
      windowId: tab.windowId,
      title: tab.title ?? '',
    });
  });
}
