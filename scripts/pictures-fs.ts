/** Makes the pictures that are committed: the README's screenshot and the card that social networks show. Needs a built site. */
import type { AddressInfo } from 'node:net';
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { browserLaunchOptions } from './browser-fs.ts';
import { serveSite } from './serve-fs.ts';

const CARD = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #fbfaf7; color: #1f2a37; font-family: Georgia, 'Noto Serif', serif; }
  main { box-sizing: border-box; width: 1200px; height: 630px; padding: 96px; border-left: 28px solid #0f5257; }
  svg { width: 150px; stroke: #0f5257; stroke-width: 1.6; fill: none; stroke-linecap: round; stroke-linejoin: round; }
  h1 { font-size: 104px; margin: 24px 0 8px; } p { font: 42px/1.4 'Noto Sans', system-ui, sans-serif; color: #51606f; margin: 0; }
</style><main><svg viewBox="0 0 24 24"><path d="M12 3v18M12 5h7l2.5 2.5L19 10h-7M12 12H6l-2.5 2.5L6 17h6"/></svg>
<h1>Signpost</h1><p>Trusted links about miscarriage and pregnancy loss</p></main>`;

const server = await serveSite('dist', 0);
const browser = await chromium.launch(await browserLaunchOptions());
await mkdir('docs/images', { recursive: true });
await screenshot(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/en/topics/miscarriage/`);
await socialCard(browser);
await browser.close();
server.close();

async function screenshot(use: Browser, address: string): Promise<void> {
  const page = await use.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  await page.goto(address);
  await page.screenshot({ path: 'docs/images/topic-page.png' });
}

async function socialCard(use: Browser): Promise<void> {
  const page = await use.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(CARD);
  await page.screenshot({ path: 'public/social-card.png' });
}
