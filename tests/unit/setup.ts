import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach } from 'vitest';

// Preact otherwise waits for a frame, which may come after the test's window is gone.
options.requestAnimationFrame = (run) => setTimeout(run);

afterEach(() => cleanup());
