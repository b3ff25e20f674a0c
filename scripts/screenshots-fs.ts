/**
 * Takes pictures of every page template: widths, languages, light and dark, and print. Needs a built site.
 * `--out DIR` (default `.cache/screenshots`), `--only TEXT` (names that contain it), `--full` (whole pages).
 */
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { LOCALE_IDS } from '../src/schemas/vocabulary.ts';
import { browserLaunchOptions } from './browser-fs.ts';
import { serveSite } from './serve-fs.ts';
import { TEMPLATES } from './templates.ts';

const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.cache/screenshots' },
    only: { type: 'string', default: '' },
    full: { type: 'boolean', default: false },
  },
});

const server = await serveSite('dist', 0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(await browserLaunchOptions());
await mkdir(values.out, { recursive: true });
let count = 0;
for (const [template, path] of Object.entries(TEMPLATES)) {
  for (const locale of LOCALE_IDS) {
    for (const width of WIDTHS)
      for (const scheme of SCHEMES) await picture(browser, template, path(locale), locale, width, scheme);
    await printed(browser, template, path(locale), locale);
  }
}
await browser.close();
server.close();
console.log(`${count} pictures in ${values.out}`);

async function picture(
  use: Browser,
  template: string,
  path: string,
  locale: string,
  width: number,
  colorScheme: (typeof SCHEMES)[number],
): Promise<void> {
  const name = `${template}-${locale}-${width}-${colorScheme}.png`;
  if (!name.includes(values.only)) return;
  const page = await use.newPage({ viewport: { width, height: width < 700 ? 740 : 900 }, colorScheme });
  await page.goto(origin + path);
  if (template === 'search') await page.waitForSelector('.results li');
  if (template === 'saved') await page.waitForSelector('.saved-items li');
  if (template === 'infobutton') await page.waitForSelector('[data-found] section');
  await page.screenshot({ path: join(values.out, name), fullPage: values.full });
  await page.close();
  count += 1;
}

async function printed(use: Browser, template: string, path: string, locale: string): Promise<void> {
  const name = `${template}-${locale}-print.png`;
  if (!name.includes(values.only)) return;
  const page = await use.newPage({ viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  await page.goto(origin + path);
  await page.screenshot({ path: join(values.out, name), fullPage: values.full });
  await page.close();
  count += 1;
}
