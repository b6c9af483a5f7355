import { browser } from './browser.ts';

/** A worker of ours, seen from its page. */
export interface OwnWorker {
  send(message: unknown): void;
  /** Ends it at once, and with it all that it holds. */
  stop(): void;
}

/** Starts the worker that searches. Messages come as they are; whoever hears them checks them. */
export function startSearchWorker(hear: (message: unknown) => void): OwnWorker {
  const worker = new Worker(browser.runtime.getURL('/search-worker.js'));
  worker.onmessage = (event: MessageEvent<unknown>) => hear(event.data);
  return {
    send: (message) => worker.postMessage(message),
    stop: () => worker.terminate(),
  };
}
