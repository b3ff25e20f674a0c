/** Websites of others that show a topic of ours: pages from a server of their own, with any markup and any headers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Locator, type Page } from '@playwright/test';

/** A page of another website. */
export interface HostPage {
  /** What stands in the body. */
  body: string;
  head?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  headers?: Record<string, string>;
}

/** Another website. */
export interface Host {
  /** Another site than ours, not only another port. */
  origin: string;
  /** Puts a page on it, and returns the page's address. */
  put(page: HostPage): string;
}

/** `test` with a website of somebody else. */
export const test = base.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    const pages: HostPage[] = [];
    const server = createServer((request, response) => {
      const page = pages[Number(request.url?.slice(1))];
      response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
      response.end(page && markup(page));
    });
    const origin = await listen(server);
    if (baseURL && new URL(baseURL).hostname === new URL(origin).hostname)
      throw new Error('The host must be another site');
    await use({ origin, put: (page) => `${origin}/${pages.push(page) - 1}` });
    server.close();
  },
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function markup({ body, head = '', lang = 'en', dir = 'ltr' }: HostPage): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Example Clinic</title>
<link rel="icon" href="data:,">${head}</head><body><main><h1>Example Clinic</h1>${body}</main></body></html>`;
}

/** The script of the element, as another website writes it. */
export function scriptTag(origin: string, file = 'signpost.js', more = ''): string {
  return `<script type="module" src="${origin}/embed/v1/${file}" ${more}></script>`;
}

/** What a website writes to show a topic. */
export function element(attributes: string, fallback = '<p class="fallback">Call us.</p>'): string {
  return `<signpost-hub ${attributes}>${fallback}</signpost-hub>`;
}

/** The view within an element, once it is there. Playwright looks through open shadow roots by itself. */
export function view(page: Page, nth = 0): Locator {
  return page.locator('signpost-hub').nth(nth).locator('.signpost-hub');
}

/** Values of computed styles. */
export function styleOf<Name extends string>(target: Locator, ...names: Name[]): Promise<Record<Name, string>> {
  return target.evaluate(
    (node, wanted) => Object.fromEntries(wanted.map((name) => [name, getComputedStyle(node).getPropertyValue(name)])),
    names,
  ) as Promise<Record<Name, string>>;
}

/** How far a page is wider than its window, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
