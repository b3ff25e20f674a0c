import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium as playwright, type LaunchOptions } from '@playwright/test';
import { shippedBrowser } from './shipped-browser-fs.ts';

/** Names and places a Chrome or Chromium that somebody installed goes by. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a quiet headless browser that makes no requests of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * How to start a browser on this machine: the one named by `SIGNPOST_BROWSER`, else an installed Chrome or Chromium,
 * else Playwright's own, else the Chromium that the `@sparticuz/chromium` package ships (Linux x64).
 * @throws Error naming what to do when there is none.
 */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const named = process.env['SIGNPOST_BROWSER'];
  if (named) {
    if (await isProgram(named)) return { executablePath: named, args: FLAGS };
    throw new Error(`SIGNPOST_BROWSER names "${named}", which is not a program`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const installed = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  for (const program of [...installed, playwright.executablePath()]) {
    if (await isProgram(program)) return { executablePath: program, args: FLAGS };
  }
  return browserFromPackages();
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function browserFromPackages(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser found. Install Chrome or Chromium, or run "npx playwright install chromium", or set SIGNPOST_BROWSER to the path of one.',
    );
  }
  const shipped = await shippedBrowser();
  return { ...shipped, args: [...FLAGS, ...(shipped.args ?? [])] };
}
