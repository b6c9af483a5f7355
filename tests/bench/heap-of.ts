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
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  // A dedicated worker is known to its page alone.
  const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', attach);
  if (workers.length === 0) throw new Error('The search has no worker.');
  for (const worker of workers) {
    await ask(session, worker, 'HeapProfiler.collectGarbage');
    bytes += bytesIn((await ask(session, worker, 'Runtime.getHeapUsage')) as HeapUsage);
  }
  await session.detach();
  return bytes;
}

const bytesIn = ({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: HeapUsage) =>
  usedSize + embedderHeapUsedSize + backingStorageSize;

let lastId = 0;

/** Sends one command to a worker through its page, and waits for the answer. */
function ask(page: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    const hear = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message);
      if (event.sessionId !== sessionId || answer.id !== id) return;
      page.off('Target.receivedMessageFromTarget', hear);
      if (answer.error) reject(new Error(answer.error.message));
      else resolve(answer.result);
    };
    page.on('Target.receivedMessageFromTarget', hear);
    const message = JSON.stringify({ id, method, params: {} });
    page.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
  });
}
