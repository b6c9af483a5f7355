import { browser } from 'wxt/browser';

/** False once the extension was updated or removed: scripts left in pages must fall silent then. */
export const isExtensionAlive = (): boolean => Boolean(browser.runtime?.id);
