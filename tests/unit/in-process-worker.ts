import { answerSearches } from '../../utils/app/answer-searches.ts';

/** jsdom has no workers: what the one that searches runs is run here, with messages handed over as a browser does. */
export class InProcessWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  #hear: ((message: unknown) => void)[] = [];
  #isStopped = false;

  constructor() {
    answerSearches({
      send: (message) => this.#later(() => this.onmessage?.({ data: message })),
      hear: (listener) => this.#hear.push(listener),
    });
  }

  postMessage(message: unknown): void {
    this.#later(() => {
      for (const hear of this.#hear) hear(message);
    });
  }

  terminate(): void {
    this.#isStopped = true;
  }

  #later(work: () => void): void {
    queueMicrotask(() => {
      if (!this.#isStopped) work();
    });
  }
}
