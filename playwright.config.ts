import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env.CI,
  // A browser that stumbles on a busy machine is tried again, and the reporter says so.
  retries: process.env.CI ? 2 : 0,
  reporter: [[process.env.CI ? 'line' : 'list'], ['./tests/e2e/plain-reporter.ts']],
});
