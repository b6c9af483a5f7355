import fs from 'node:fs';
import { type Firefox, type FirefoxOptions, launchFirefox } from './firefox.ts';
import { untilDownloaded } from './firefox-downloads.ts';
import { FIREFOX_ORIGIN } from './firefox-profile.ts';
import { viewOfSidebar } from './firefox-sidebar.ts';
import { viewOfTab } from './firefox-view.ts';
import { copyExtension, FIREFOX_ID, makeTempFolder } from './unpacked-extension.ts';
import type { Session, View } from './view.ts';

export interface FirefoxSession extends Session {
  firefox: Firefox;
  /** Puts a copy of the build, under this version, over the one that is there. */
  install(version?: string): Promise<void>;
}

/** Opens Firefox with the extension as a temporary add-on. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<FirefoxSession> {
  const firefox = await launchFirefox(options);
  const { send } = firefox.marionette;
  const handles = new WeakMap<View, string>();
  const session: FirefoxSession = {
    firefox,
    origin: FIREFOX_ORIGIN,
    install: async (version) => {
      const folder = copyExtension('firefox-mv3', undefined, version);
      await send('Addon:Install', { path: folder, temporary: true });
    },
    openTab: async (url) => {
      // The window that was in front may have been closed.
      const [first] = (await send('WebDriver:GetWindowHandles')) as string[];
      await send('WebDriver:SwitchToWindow', { handle: first });
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
      const view = viewOfTab(firefox, handle);
      handles.set(view, handle);
      await view.goto(url);
      return view;
    },
    openPanel: async (tab) => {
      const handle = handles.get(tab);
      if (handle) await send('WebDriver:SwitchToWindow', { handle, focus: true });
      await firefox.inBrowser(TRIGGER_ACTION, FIREFOX_ID);
      return viewOfSidebar(firefox);
    },
    download: async (view, button, file) => {
      const folder = makeTempFolder('download');
      await firefox.inBrowser(
        'Services.prefs.setStringPref("browser.download.dir", args[0]);',
        folder,
      );
      await view.click('button', button);
      fs.copyFileSync(await untilDownloaded(folder), file);
    },
    print: async (view, file) => {
      await view.url();
      const printed = await send('WebDriver:Print', { background: true, shrinkToFit: false });
      fs.writeFileSync(file, Buffer.from((printed as { value: string }).value, 'base64'));
    },
    close: () => firefox.close(),
  };
  await session.install();
  return session;
}

/** The toolbar button as the browser itself triggers it: gives activeTab, wherever the button is. */
const TRIGGER_ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await ExtensionParent.apiManager.asyncLoadModule('browserAction');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
`;
