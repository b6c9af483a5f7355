import { browser } from './browser.ts';
import type { TabInfo } from './tabs.ts';

interface RawTab {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

const toInfo = (tab: RawTab | undefined): TabInfo | null =>
  tab?.id === undefined || tab.windowId === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' };

/** Calls back synchronously when the toolbar button is clicked, so that a panel may be opened. */
export function onToolbarClick(run: (tab: TabInfo) => void): void {
  browser.action.onClicked.addListener((tab) => {
    const info = toInfo(tab);
    if (info) run(info);
  });
}

/** Calls back on a keyboard shortcut of ours that is not about a tab. */
export function onCommand(name: string, run: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) run();
  });
}

/** Calls back synchronously on a keyboard shortcut of ours, with the tab in front. */
export function onShortcut(name: string, run: (tab: TabInfo) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const info = toInfo(tab as RawTab | undefined);
    if (command === name && info) run(info);
  });
}
