import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'jsdom',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    reporters: ['default', './tests/unit/plain-reporter.ts'],
    setupFiles: ['tests/unit/setup.ts'],
  },
});
