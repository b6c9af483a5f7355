import fs from 'node:fs';
import path from 'node:path';
import { type FirefoxSession, openFirefox } from '../../scripts/browser/firefox-session.ts';
import { type PageServer, pagesIn, servePages } from '../../scripts/browser/page-server.ts';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';

export interface FirefoxApp extends FirefoxSession {
  network: PageServer;
}

/** Journeys by name; each gets a Firefox of its own, whose whole network is the fixture pages. */
export type Journeys = Record<string, (app: FirefoxApp) => Promise<void>>;

export async function startApp(): Promise<FirefoxApp> {
  const network = await servePages(pagesIn(path.resolve('tests/fixtures/pages')));
  const profile = makeTempFolder('firefox');
  const session = await openFirefox({ proxy: network.origin, profile });
  return {
    ...session,
    network,
    close: async () => {
      await session.close();
      await network.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}
