import { browser } from './browser.ts';

/** Forgets all that we keep outside the notebook, in memory and on disk. */
export async function clearStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
