import { receive } from '../messaging/receive.ts';
import { watchHosts } from '../platform/host-access.ts';
import { onAlarm, onInstalled, onStartup, setDailyAlarm } from '../platform/lifecycle.ts';
import { makeMenus, onMenuClick } from '../platform/menus.ts';
import { openPanel } from '../platform/panel.ts';
import { openOwnPage, urlOfTab } from '../platform/tabs.ts';
import { onCommand, onShortcut, onToolbarClick } from '../platform/toolbar.ts';
import { AUTO_LOCK, lockByAlarm } from './auto-lock.ts';
import { emptyTrash, letGoOfNotebook } from './background-notebook.ts';
import { backgroundWords } from './background-words.ts';
import { captureFromMenu, menuItems } from './capture-from-menu.ts';
import { captureSelection } from './capture-selection.ts';
import { watchMoving } from './change-lock.ts';
import { identifyNames } from './identify-names.ts';
import { lockChanged } from './lock-changed.ts';
import { watchKey } from './lock-session.ts';
import { isLocked } from './lock-state.ts';
import { forgetView, lookAtTab, rulesChanged, seeNoticedPage } from './look-at-tab.ts';
import { hostsTakenBack, startWhereAllowed, syncPageScript } from './sync-page-script.ts';
import { lockNow } from './unlock.ts';

const SAVE_SELECTION = 'save-selection';
const LOCK_NOW = 'lock-now';
const EMPTY_TRASH = 'empty-trash';

/** The menu's entries, in the screen's language. */
const writeMenus = async () => makeMenus(menuItems(await backgroundWords()));

/**
 * Registers every handler of the background, all of them synchronously: a worker that wakes for an
 * event must find its listener at once. The panel is opened before anything is awaited, since
 * browsers allow it only in the click itself.
 */
export function startBackground(): void {
  onToolbarClick((tab) => {
    openPanel(tab.windowId);
    lookAtTab(tab.id, tab.url);
  });
  onShortcut(SAVE_SELECTION, (tab) => {
    openPanel(tab.windowId);
    const { id: tabId, windowId, url, title } = tab;
    whenOpen(() => captureSelection({ tabId, windowId, url, title }));
  });
  onCommand(LOCK_NOW, lockNow);
  onMenuClick((click) => {
    openPanel(click.windowId);
    whenOpen(() => captureFromMenu(click));
  });
  receive({
    'page.noticed': async ({ token }, { tabId, url }) => {
      if (tabId !== null) await seeNoticedPage(tabId, url, token);
      return null;
    },
    'page.left': async ({ token }, { tabId }) => {
      if (tabId !== null) await forgetView(tabId, token);
      return null;
    },
    'selection.save': async (_view, { tabId, windowId, url }) => {
      if (tabId === null || windowId === null) return null;
      // Browsers that open no panel from a message get the same panel as a page.
      openPanel(windowId).catch(() => openOwnPage('/sidepanel.html'));
      await whenOpen(() => captureSelection({ tabId, windowId, url, title: '' }));
      return null;
    },
    'rules.changed': async ({ tabId }) => {
      await syncPageScript();
      await rulesChanged(tabId);
      return null;
    },
    'lock.changed': async () => {
      await lockChanged();
      return null;
    },
    'tab.look': async ({ tabId }) => {
      await lookAtTab(tabId, await urlOfTab(tabId));
      return null;
    },
    'names.identify': ({ names }) => identifyNames(names),
  });
  onInstalled((isNew) => {
    writeMenus();
    setDailyAlarm(EMPTY_TRASH);
    startWhereAllowed();
    if (isNew) openOwnPage('/welcome.html');
  });
  onStartup(syncPageScript);
  onAlarm(EMPTY_TRASH, emptyTrash);
  onAlarm(AUTO_LOCK, lockByAlarm);
  watchHosts(startWhereAllowed, hostsTakenBack);
  watchKey(lockChanged);
  watchMoving(letGoOfNotebook);
}

/** While the notebook is locked the panel says so, and nothing is taken from the page. */
async function whenOpen(work: () => Promise<void>): Promise<void> {
  if (!(await isLocked())) await work();
}
