import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openChromium } from '../browser/chromium-session.ts';
import type { BrowserName } from '../browser/find-browser.ts';
import { openFirefox } from '../browser/firefox-session.ts';
import { copyExtension } from '../browser/unpacked-extension.ts';
import type { Route } from './stops.ts';

/** Opens a browser on the first pages of the route and waits until the person closes it. */
export async function showBrowser(name: BrowserName, { network, stops }: Route): Promise<void> {
  // Kept from one start to the next, and apart from the person's own browser.
  const profile = path.join(os.tmpdir(), `beforehand-${name}-profile`);
  fs.mkdirSync(profile, { recursive: true });
  const addresses = stops.map(({ address }) => network.origin + new URL(address).pathname);
  console.log('Click the Beforehand button in the toolbar. Close the browser when you are done.');
  if (name === 'firefox') {
    const session = await openFirefox({ profile, isHeaded: true });
    for (const address of addresses) await session.openTab(address);
    await session.firefox.closed;
    return;
  }
  const extension = copyExtension('chrome-mv3', path.join(os.tmpdir(), 'beforehand-extension'));
  const session = await openChromium({ profile, extension, isHeaded: true });
  for (const address of addresses) await session.openTab(address);
  await new Promise((closed) => session.context.on('close', closed));
}
