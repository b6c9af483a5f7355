import { browser } from './browser.ts';

/** Memory that outlives the worker but not the browser; content scripts cannot read it. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export const writeSession = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });

/** Everything in that memory, by key. */
export const readWholeSession = (): Promise<Record<string, unknown>> =>
  browser.storage.session.get(null);

export const dropSession = (key: string | string[]): Promise<void> =>
  browser.storage.session.remove(key);

/** Calls back with the new value (undefined when dropped) each time the key changes. */
export function watchSession(key: string, onValue: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) onValue(change.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
