import { browser } from './browser.ts';

interface SidePanelApi {
  open(where: { windowId: number }): Promise<void>;
}
const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanelApi } }).chrome?.sidePanel;

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox).
 * Must run synchronously in a click, menu or shortcut handler: after an await both browsers refuse.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
