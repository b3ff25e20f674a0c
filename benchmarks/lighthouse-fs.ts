/**
 * Runs Lighthouse (mobile) on every page template in one locale, or more with `--locale`; fails below 100 in any category.
 * Needs a built site.
 */
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserLaunchOptions } from '../scripts/browser-fs.ts';
import { serveSite } from '../scripts/serve-fs.ts';
import { TEMPLATES } from '../scripts/templates.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const { values } = parseArgs({
  options: { locale: { type: 'string', multiple: true, default: ['en'] }, only: { type: 'string', default: '' } },
});

const server = await serveSite('dist', 0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { executablePath, args = [] } = await browserLaunchOptions();
const chrome = await launch({
  ...(executablePath && { chromePath: executablePath }),
  chromeFlags: ['--headless=new', ...args],
});
console.log(['template'.padEnd(28), ...CATEGORIES, 'LCP ms', 'kB', 'requests'].join('  '));
for (const locale of values.locale) {
  for (const [template, path] of Object.entries(TEMPLATES)) {
    // Lighthouse reports an error status as a fault, which a page for missing addresses must have.
    if (template.includes(values.only) && template !== 'not-found')
      await measure(`${locale} ${template}`, origin + path(locale));
  }
}
chrome.kill();
server.close();

async function measure(name: string, address: string): Promise<void> {
  const result = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((id) => String(Math.round((categories[id]?.score ?? 0) * 100)).padEnd(id.length));
  const number = (id: string) => audits[id]?.numericValue ?? 0;
  const requests = (audits['network-requests']?.details as { items?: unknown[] } | undefined)?.items?.length ?? 0;
  const figures = [
    number('largest-contentful-paint').toFixed(0).padStart(6),
    (number('total-byte-weight') / 1024).toFixed(1),
    requests,
  ];
  console.log([name.padEnd(28), ...scores, ...figures].join('  '));
  if (CATEGORIES.some((id) => categories[id]?.score !== 1)) process.exitCode = 1;
  for (const audit of Object.values(audits)) {
    if (audit.score !== null && audit.score < 1 && audit.scoreDisplayMode === 'binary')
      console.log(`    ${audit.id}: ${audit.title}`);
  }
}
