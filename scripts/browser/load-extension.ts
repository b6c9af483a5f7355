import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';

declare const chrome: { action: { onClicked: { hasListeners(): boolean } } };

/** Longer than a busy machine takes: loading a second time would reload what has come meanwhile. */
const FLAG_WORKS_MS = 15_000;

/**
 * Waits until the extension's worker listens. Chrome and Edge ignore --load-extension, so when it does not
 * come by itself the extension is loaded by the DevTools protocol, which all of them allow.
 */
export async function loadExtension(context: BrowserContext, folder: string): Promise<void> {
  const started = () => context.serviceWorkers().length > 0;
  const comes = (timeoutMs: number) =>
    context.waitForEvent('serviceworker', { timeout: timeoutMs }).then(
      () => true,
      () => false,
    );
  if (!started() && !(await comes(FLAG_WORKS_MS)) && !started()) {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked' as never, { path: folder } as never);
    if (!started() && !(await comes(10_000))) throw new Error('The extension did not start.');
  }
  await untilListening(context);
}

async function untilListening(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 50) {
    const isListening = () => chrome.action?.onClicked.hasListeners();
    if (await worker?.evaluate(isListening).catch(() => false)) return;
    await sleep(50);
  }
  throw new Error('The worker of the extension does not listen.');
}
