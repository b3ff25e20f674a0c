import { expect, type FrameLocator, type Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { EMBED_URLS } from '../../src/i18n/urls.ts';
import { violations } from './axe.ts';
import { overflow, test } from './embedding.ts';
import { watch } from './watching.ts';

const FRAME = EMBED_URLS.frame('en', 'miscarriage');
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** What a website writes to show a frame of ours. */
function iframe(src: string, sandbox?: string): string {
  const attribute = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  return `<iframe title="Miscarriage"${attribute} src="${src}" width="600" height="400"></iframe>`;
}

const heightScript = (ours: string) => `<script type="module" src="${ours}/embed/v1/frame-height.js"></script>`;

const inside = (page: Page): FrameLocator => page.frameLocator('iframe');

/** Height of the frame on the host's page, as it is drawn. */
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

test.describe('a frame', () => {
  for (const [name, sandbox] of [
    ['without a sandbox', undefined],
    ['in a sandbox without an origin', SANDBOX],
  ] as const) {
    test(`${name} is as tall as its content, whatever its width`, async ({ page, host, baseURL, context }) => {
      const seen = watch(context);
      await page.goto(host.put({ body: heightScript(baseURL!) + iframe(baseURL! + FRAME, sandbox) }));
      await expect(inside(page).getByRole('heading', { level: 1 })).toHaveText('Miscarriage');
      await expect.poll(() => heightOf(page)).toBeGreaterThan(2_000);
      const content = () =>
        inside(page)
          .locator('.signpost-hub')
          .evaluate((hub) => (hub as HTMLElement).offsetHeight);
      const fits = async () => (await heightOf(page)) - (await content());
      // Two borders of two pixels each.
      await expect.poll(fits).toBeLessThanOrEqual(5);
      const before = await content();
      await inside(page).locator('.signpost-section > summary').nth(2).click();
      await expect.poll(content).toBeGreaterThan(before);
      await expect.poll(fits).toBeLessThanOrEqual(5);
      await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '320'));
      await expect.poll(fits).toBeLessThanOrEqual(5);
      expect([...seen.origins].sort()).toEqual([baseURL, host.origin].sort());
      expect(seen.complaints).toEqual([]);
    });
  }

  test('opens links beside the page, outside of the sandbox', async ({ page, host, baseURL, context }) => {
    await page.goto(host.put({ body: iframe(baseURL! + FRAME, SANDBOX) }));
    const link = inside(page).locator('.signpost-page a');
    await expect(link).toHaveText('Full page on Signpost (opens in a new tab)');
    // The address names where the site is published, which need not be where it is tested.
    await context.route('**/en/topics/miscarriage/', (route) =>
      route.fulfill({ contentType: 'text/html', body: 'Here' }),
    );
    const opened = context.waitForEvent('page');
    await link.click();
    const topic = await opened;
    await expect(topic.getByText('Here')).toBeVisible();
    expect(await topic.evaluate(() => [location.pathname, self.origin === location.origin, opener])).toEqual([
      '/en/topics/miscarriage/',
      true,
      null,
    ]);
  });

  test('shows everything without scripts', async ({ browser, host, baseURL }) => {
    for (const [javaScriptEnabled, sandbox] of [
      [false, undefined],
      [true, ''],
    ] as const) {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(host.put({ body: iframe(`${baseURL}${FRAME}#sections=care`, sandbox) }));
      await expect(inside(page).getByRole('heading', { level: 1 })).toHaveText('Miscarriage');
      for (const part of ['care', 'summary', 'start-here', 'guides']) {
        await expect(inside(page).locator(`[data-part="${part}"]`).first()).toBeVisible();
      }
      await expect(inside(page).locator('.signpost-emergency')).toHaveCSS('background-color', 'rgb(253, 236, 235)');
      await inside(page).getByText('Handouts', { exact: true }).click();
      await expect(inside(page).locator('[data-part="patient-handouts"] .signpost-by').first()).toBeVisible();
      await page.close();
    }
  });

  for (const locale of ['en', 'ar', 'zh-Hans'] as const) {
    test(`in ${locale} has no accessibility violation, in light and in dark, and fits 320 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(EMBED_URLS.frame(locale, 'miscarriage'));
      await expect(page.locator('html')).toHaveAttribute('dir', LOCALES[locale].dir);
      await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      expect(await violations(page, 'light'), 'light').toEqual([]);
      expect(await violations(page, 'dark'), 'dark').toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('options behind # in the address of a frame', () => {
  test('choose parts, the country, the look and a number', async ({ page, host, baseURL }) => {
    const options = new URLSearchParams({
      sections: 'care,symptoms',
      country: 'NL',
      theme: 'dark',
      'accent-dark': '#ffffff',
      contact: 'Example Practice',
      phone: '020 000 0000',
    });
    await page.goto(host.put({ body: iframe(`${baseURL}${FRAME}#${options}`, SANDBOX) }));
    const hub = inside(page).locator('.signpost-hub');
    await expect(hub.locator('[data-part]:visible')).toHaveCount(2);
    await expect(hub.locator('[data-part="symptoms"] .signpost-by').first()).toBeVisible();
    await expect(hub.locator('.signpost-country:visible')).toHaveCount(1);
    await expect(hub.locator('a[href="tel:112"]').first()).toBeVisible();
    await expect(hub.locator('.signpost-contact')).toContainText('Call Example Practice: 020 000 0000');
    await expect(hub.locator('.signpost-contact')).toContainText('Number given by the website that shows this.');
    await expect(hub.locator('h1')).toHaveCSS('color', 'rgb(255, 255, 255)');
  });

  test('can change while the frame stands', async ({ page, host, baseURL }) => {
    const src = baseURL! + FRAME;
    await page.goto(host.put({ body: iframe(`${src}#sections=care&country=NL`) }));
    const shown = inside(page).locator('[data-part]:visible');
    await expect(shown).toHaveCount(1);
    await page
      .locator('iframe')
      .evaluate((frame, next) => ((frame as HTMLIFrameElement).src = next), `${src}#sections=guides`);
    await expect(shown).toHaveAttribute('data-part', 'guides');
    await page.locator('iframe').evaluate((frame, next) => ((frame as HTMLIFrameElement).src = next), `${src}#`);
    await expect.poll(() => shown.count()).toBeGreaterThan(10);
    await expect(inside(page).locator('.signpost-country:visible')).toHaveCount(5);
    await expect(inside(page).locator('.signpost-section[open]')).toHaveCount(1);
  });

  test('that fit nothing leave everything', async ({ page, host, baseURL }) => {
    await page.goto(host.put({ body: iframe(`${baseURL}${FRAME}#sections=nothing&country=ZZ&theme=%3Cscript%3E`) }));
    await expect.poll(() => inside(page).locator('[data-part]:visible').count()).toBeGreaterThan(10);
    await expect(inside(page).locator('.signpost-country:visible')).toHaveCount(5);
  });

  test('show no number of anybody where there is no website around', async ({ page }) => {
    await page.goto(`${FRAME}#contact=Example&phone=020+000+0000`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Miscarriage');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.signpost-contact')).toHaveCount(0);
  });

  test('reach no server', async ({ page, host, baseURL }) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto(host.put({ body: iframe(`${baseURL}${FRAME}#phone=020+000+0000&contact=Example`) }));
    await expect(inside(page).locator('.signpost-contact')).toBeVisible();
    // Playwright shows the fragment of an address, though it is never sent.
    expect(addresses.map((each) => each.split('#')[0]).filter((each) => each?.includes('Example'))).toEqual([]);
  });
});

test.describe('the script that sets the height', () => {
  /** A frame that is not ours and sends what it likes. */
  const sender = (message: unknown) => `<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
  const forged = { type: 'signpost:height', version: 1, height: 3333 };

  test('hears no other frame, no frame of another address and no page', async ({ page, host, baseURL }) => {
    const other = host.put({ body: sender(forged) });
    await page.goto(
      host.put({ body: heightScript(baseURL!) + iframe(other) + iframe(`${baseURL}/embed/v1/frame.js`) }),
    );
    await page.evaluate((message) => postMessage(message, '*'), forged);
    await page.waitForTimeout(500);
    const heights = await page
      .locator('iframe')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).style.height));
    expect(heights).toEqual(['', '']);
  });

  test('does not believe a frame of ours that has gone elsewhere', async ({ page, host, baseURL }) => {
    // The address of the frame is ours, what stands in it is not: it came there by itself, and has another origin.
    const elsewhere = host.put({ body: sender(forged) });
    await page.route(`${baseURL}${FRAME}`, (route) => route.fulfill({ status: 302, headers: { Location: elsewhere } }));
    await page.goto(host.put({ body: heightScript(baseURL!) + iframe(baseURL! + FRAME) }));
    await expect(inside(page).getByRole('heading', { level: 1 })).toHaveText('Example Clinic');
    await page.waitForTimeout(500);
    expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe('');
  });

  test('takes no height that is none', async ({ page, host, baseURL }) => {
    const messages = [{ ...forged, height: 1e9 }, { ...forged, height: '50' }, { ...forged, version: 2 }, 'x', null];
    await page.route(`${baseURL}/embed/v1/frame.js`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: `for (const each of ${JSON.stringify(messages)}) parent.postMessage(each, '*'); document.title = 'sent'`,
      }),
    );
    await page.goto(host.put({ body: heightScript(baseURL!) + iframe(baseURL! + FRAME) }));
    await expect.poll(() => page.frames()[1]?.title()).toBe('sent');
    await page.waitForTimeout(300);
    expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe('');
  });

  test('needs no more of the page’s policy than its own address', async ({ page, host, baseURL, context }) => {
    const seen = watch(context);
    const policy = `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}; img-src data:`;
    await page.goto(
      host.put({
        body: heightScript(baseURL!) + iframe(baseURL! + FRAME, SANDBOX),
        headers: { 'Content-Security-Policy': policy },
      }),
    );
    await expect.poll(() => heightOf(page)).toBeGreaterThan(2_000);
    expect(seen.complaints).toEqual([]);
  });
});
