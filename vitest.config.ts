import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // The polyfill refuses to load outside an extension; tests run on WXT's fake of the same API.
  resolve: { alias: { 'webextension-polyfill': resolve('tests/unit/fake-polyfill.ts') } },
  test: {
    environment: 'jsdom',
    // No test asserts a time: this only ends what hangs, on a busy machine too.
    testTimeout: 30_000,
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    reporters: ['default', './tests/unit/plain-reporter.ts'],
    setupFiles: ['tests/unit/setup.ts'],
  },
});
