import { browser } from 'wxt/browser';
import type { ToBackground } from './protocol.ts';

/**
 * Sends one message to the background. Rejects when nobody answers,
 * e.g. after the extension was updated; callers fall silent then.
 */
export function send<Name extends keyof ToBackground>(
  name: Name,
  req: ToBackground[Name]['req'],
): Promise<ToBackground[Name]['res']> {
  return browser.runtime.sendMessage({ name, req });
}
