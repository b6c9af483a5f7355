import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // The polyfill refuses to load outside an extension; tests run on WXT's fake of the same API.
  resolve: { alias: { 'webextension-polyfill': 'wxt/browser' } },
  test: {
    environment: 'jsdom',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    reporters: ['default', './tests/unit/plain-reporter.ts'],
    setupFiles: ['tests/unit/setup.ts'],
  },
});
