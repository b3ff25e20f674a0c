/** A reader's browser on a site of payloads, and what it notices of them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { browserLaunchOptions } from '../../scripts/browser-fs.ts';
import { serveSite } from '../../scripts/serve-fs.ts';
import { HOSTILE_ATTRIBUTE } from './payloads.ts';

/** As narrow as a telephone, or a window of 1,280 pixels enlarged four times. */
const NARROW = { width: 320, height: 640 };

/** A browser, the site, and another website that shows it. */
export class HostileVisit {
  /** What went wrong, with the page it went wrong on. */
  readonly faults: string[] = [];
  readonly site: string;
  readonly host: string;
  readonly page: Page;
  readonly #end: () => Promise<void>;
  #hostBody = '';

  private constructor(page: Page, servers: { site: Server; host: Server }, browser: Browser) {
    this.page = page;
    this.site = originOf(servers.site, '127.0.0.1');
    this.host = originOf(servers.host, 'localhost');
    servers.host.on('request', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(
        `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body>${this.#hostBody}</body></html>`,
      );
    });
    this.#watch(page.context());
    this.#end = async () => {
      await browser.close();
      for (const server of [servers.site, servers.host]) server.close();
    };
  }

  /** @param folder Folder of the built site. */
  static async start(folder: string): Promise<HostileVisit> {
    const host = createServer();
    await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
    const servers = { site: await serveSite(folder, 0), host };
    const browser = await chromium.launch(await browserLaunchOptions());
    const context = await browser.newContext({ viewport: NARROW, reducedMotion: 'reduce' });
    return new HostileVisit(await context.newPage(), servers, browser);
  }

  /** Opens a page of the site, lets it settle, and looks for what payloads have done. */
  async open(path: string, settle?: (page: Page) => Promise<unknown>): Promise<void> {
    // From another page: a new fragment alone would not load the page again.
    await this.page.goto('about:blank');
    await this.page.goto(this.site + path);
    await this.look(settle);
  }

  /** Opens a page of the other website with something of ours on it. */
  async openHost(body: string, settle?: (page: Page) => Promise<unknown>): Promise<void> {
    this.#hostBody = body;
    await this.page.goto(`${this.host}/`);
    await this.look(settle, false);
  }

  /** Notes what payloads have made of the page as it is now. */
  async look(settle?: (page: Page) => Promise<unknown>, whole = true): Promise<void> {
    await settle?.(this.page);
    const seen = await this.page.evaluate(lookAround, { attribute: HOSTILE_ATTRIBUTE, whole });
    for (const fault of seen) this.#note(fault);
  }

  async end(): Promise<void> {
    await this.#end();
  }

  #watch(context: BrowserContext): void {
    context.on('dialog', (dialog) => {
      this.#note(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#note(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.#note(`error: ${String(error.error())}`));
    context.on('page', (page) => this.#note(`window ${page.url()}`));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (![this.site, this.host].includes(origin) && protocol !== 'data:') this.#note(`request ${request.url()}`);
    });
  }

  #note(fault: string): void {
    this.faults.push(`${this.page.url().slice(0, 200)}: ${fault.slice(0, 300)}`);
  }
}

function originOf(server: Server, host: string): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** Runs in the page. Looks into open shadow roots too. */
function lookAround({ attribute, whole }: { attribute: string; whole: boolean }): string[] {
  const everything = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);
  const made = everything(document).filter((element) =>
    [...element.attributes].some(({ name }) => name === attribute || name.startsWith('on') || name === 'srcdoc'),
  );
  const mark = (globalThis as { __hostile?: string }).__hostile;
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = whole && scrollWidth > clientWidth;
  const widest = () =>
    everything(document)
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(-3)
      .map((element) => `${element.tagName}.${element.className}`);
  return [
    ...(mark === undefined ? [] : [`ran ${mark}`]),
    ...made.map((element) => `made ${element.outerHTML.slice(0, 120)}`),
    ...(wide ? [`${scrollWidth - clientWidth} pixels too wide: ${widest().join(', ')}`] : []),
  ];
}
