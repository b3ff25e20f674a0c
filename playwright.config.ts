import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './scripts/browser-fs.ts';

const PORT = 4399;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: process.env['SIGNPOST_E2E_JSON']
    ? [['line'], ['json', { outputFile: process.env['SIGNPOST_E2E_JSON'] }]]
    : 'line',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    browserName: 'chromium',
    launchOptions: await browserLaunchOptions(),
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve-fs.ts --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
