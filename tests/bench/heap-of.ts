import type { BrowserContext, CDPSession, Page } from '@playwright/test';

interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

/** Bytes in use by the scripts of a page and of its workers, after collecting garbage. */
export async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  let bytes = bytesIn((await session.send('Runtime.getHeapUsage')) as HeapUsage);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('A browser with a profile of its own is needed.');
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] } as never);
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'worker' && url.startsWith(new URL(targetInfo.url).origin),
  );
  if (workers.length === 0) throw new Error('The search has no worker.');
  for (const { targetId } of workers) {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    await ask(browser, sessionId, 'HeapProfiler.collectGarbage');
    bytes += bytesIn((await ask(browser, sessionId, 'Runtime.getHeapUsage')) as HeapUsage);
  }
  return bytes;
}

const bytesIn = ({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: HeapUsage) =>
  usedSize + embedderHeapUsedSize + backingStorageSize;

let lastId = 0;

/** Sends one command to a worker, which Playwright has no session of its own for. */
function ask(browser: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const hear = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message);
      if (event.sessionId !== sessionId || answer.id !== id) return;
      browser.off('Target.receivedMessageFromTarget', hear);
      if (answer.error) reject(new Error(answer.error.message));
      else resolve(answer.result);
    };
    browser.on('Target.receivedMessageFromTarget', hear);
    const message = JSON.stringify({ id, method, params: {} });
    browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
  });
}
