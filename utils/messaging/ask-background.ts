import { browser } from '../platform/browser.ts';
import type { ToBackground } from './protocol.ts';

/** From an extension page: sends one message to the background. */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  req: ToBackground[Name]['req'],
): Promise<ToBackground[Name]['res']> {
  return browser.runtime.sendMessage({ name, req });
}
