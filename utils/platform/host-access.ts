import { browser } from './browser.ts';

export const EVERY_SITE = '*://*/*';

/** Asks the browser for access to sites. Must run synchronously in a click; false when refused. */
export const requestHosts = (origins: string[]): Promise<boolean> =>
  // Browsers reject a site name that they cannot take.
  browser.permissions.request({ origins }).catch(() => false);

/** Gives access back; true when it was there. */
export const giveBackHosts = (origins: string[]): Promise<boolean> =>
  browser.permissions.remove({ origins });

/** Match patterns the person has granted. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back when access is granted, and when it is taken back. */
export function watchHosts(onGranted: () => void, onTakenBack: () => void): () => void {
  browser.permissions.onAdded.addListener(onGranted);
  browser.permissions.onRemoved.addListener(onTakenBack);
  return () => {
    browser.permissions.onAdded.removeListener(onGranted);
    browser.permissions.onRemoved.removeListener(onTakenBack);
  };
}
