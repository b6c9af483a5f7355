import fs from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { needBrowser } from './find-browser.ts';
import { loadExtension } from './load-extension.ts';
import { EXTENSION_ID } from './unpacked-extension.ts';

// Playwright shows the side panel as a page only when told to (read when a browser is launched).
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const EVERY_SITE = {
  api: [],
  explicit_host: ['*://*/*'],
  manifest_permissions: [],
  scriptable_host: [],
};
/**
 * What the profile says about the optional host permission: never asked · the browser answers yes
 * without its prompt, which no test can click in a headless browser · given in an earlier session.
 */
const GRANTS = {
  none: {},
  ask: { runtime_granted_permissions: EVERY_SITE },
  granted: { active_permissions: EVERY_SITE, runtime_granted_permissions: EVERY_SITE },
};
type Grant = keyof typeof GRANTS;

export interface ChromiumOptions {
  profile: string;
  /** Null opens the browser without the extension. */
  extension: string | null;
  grant?: Grant;
  /** Address of the proxy that serves the pages and sees every request. */
  proxy?: string;
  isHeaded?: boolean;
  colorScheme?: 'light' | 'dark';
  locale?: string;
}

/** Opens a Chromium of the machine with the unpacked extension running; close it by its context. */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  writePreferences(options.profile, options.grant ?? 'none');
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: needBrowser('chromium'),
    headless: !options.isHeaded,
    chromiumSandbox: process.getuid?.() !== 0,
    acceptDownloads: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: options.locale ?? 'en-US',
    timezoneId: 'America/New_York',
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.isHeaded ? { viewport: null } : { viewport: { width: 1280, height: 900 } }),
    ...(options.proxy ? { proxy: { server: options.proxy, bypass: '<-loopback>' } } : {}),
    args: [
      '--disable-quic',
      '--disable-gpu',
      '--enable-unsafe-extension-debugging',
      ...(options.extension
        ? [
            `--disable-extensions-except=${options.extension}`,
            `--load-extension=${options.extension}`,
          ]
        : []),
    ],
  });
  if (options.extension) await loadExtension(context, options.extension);
  return context;
}

function writePreferences(profile: string, grant: Grant): void {
  const file = path.join(profile, 'Default', 'Preferences');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // Without developer mode an unpacked extension is switched off when it reloads itself.
  const extensions = { ui: { developer_mode: true }, settings: { [EXTENSION_ID]: GRANTS[grant] } };
  fs.writeFileSync(file, JSON.stringify({ extensions }));
}
