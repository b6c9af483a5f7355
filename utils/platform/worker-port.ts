/** Inside a worker: the way to the page that started it. */
export interface WorkerPort {
  send(message: unknown): void;
  hear(listener: (message: unknown) => void): void;
}

/** The port of the worker this runs in. */
export function ownPort(): WorkerPort {
  return {
    send: (message) => postMessage(message),
    hear: (listener) =>
      addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
  };
}
