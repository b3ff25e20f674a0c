import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './scripts/browser-fs.ts';

const port = process.env['SIGNPOST_PORT'] ?? '4399';
const dir = process.env['SIGNPOST_DIR'] ?? 'dist';

const browser = await browserLaunchOptions();

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'search/**/*.spec.ts'],
  outputDir: 'test-results/e2e',
  // Shapes of pages, as text: the same on every machine. `--update-snapshots` writes them anew.
  snapshotPathTemplate: '{testDir}/e2e/accessibility/shapes/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: process.env['SIGNPOST_E2E_JSON']
    ? [['line'], ['json', { outputFile: process.env['SIGNPOST_E2E_JSON'] }]]
    : 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    // The blank page a test begins with and the page it opens share a process, which saves starting a second one for each test.
    launchOptions: { ...browser, args: [...(browser.args ?? []), '--renderer-process-limit=1'] },
    // A trace makes a run several times slower: look into a failure with `playwright test --trace on`.
    trace: 'off',
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve-fs.ts --dir "${dir}" --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
