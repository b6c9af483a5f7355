import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach } from 'vitest';
import { InProcessWorker } from './in-process-worker.ts';

// Preact otherwise waits for a frame, which may come after the test's window is gone.
options.requestAnimationFrame = (run) => setTimeout(run);

// jsdom knows the element but not its methods; only what our own code relies on is played here.
// Tests that ask for the environment of Node have no elements at all.
if (globalThis.HTMLDialogElement) {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
    this.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

if (!globalThis.Worker) Object.assign(globalThis, { Worker: InProcessWorker });

afterEach(() => cleanup());
