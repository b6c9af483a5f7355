import type { BrowserContext } from '@playwright/test';

/**
 * Waits for the extension's worker. Chrome and Edge ignore --load-extension, so when it does not
 * come by itself the extension is loaded by the DevTools protocol, which all of them allow.
 */
export async function loadExtension(context: BrowserContext, folder: string): Promise<void> {
  const started = () => context.serviceWorkers().length > 0;
  const comes = (timeoutMs: number) =>
    context.waitForEvent('serviceworker', { timeout: timeoutMs }).then(
      () => true,
      () => false,
    );
  if (started() || (await comes(4_000)) || started()) return;
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: folder } as never);
  if (!started() && !(await comes(10_000))) throw new Error('The extension did not start.');
}
