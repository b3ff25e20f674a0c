import { expect } from '@playwright/test';
import { createUrls, EMBED_URLS } from '../../src/i18n/urls.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { violations } from './axe.ts';
import { element, overflow, scriptTag, styleOf, test, view, type HostPage } from './embedding.ts';
import { leftBehind, NOTHING, watch } from './watching.ts';

const TOPIC = 'miscarriage';
const topicPage = createUrls('en').topic(TOPIC);

/** What somebody's style sheet may do to everything it reaches. */
const HOSTILE_STYLES = `<style>
  html { font-size: 40px !important }
  * { color: red !important; font-size: 40px !important; display: inline !important; line-height: 3 !important;
      letter-spacing: 5px !important; text-transform: uppercase !important; direction: rtl !important;
      position: static !important; float: left !important; background: yellow !important }
  a, p, h2, section { display: none !important }
  body { font: 40px/3 fantasy !important; text-align: end; visibility: visible; cursor: wait; word-spacing: 2em }
</style>`;

const STRICT = (ours: string) =>
  `default-src 'none'; script-src ${ours}; connect-src ${ours}; style-src 'none'; require-trusted-types-for 'script'`;

test.describe('the element on a page that does its worst', () => {
  test('looks as it does on a plain page', async ({ page, host, baseURL }) => {
    const body = scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en"`);
    const names = [
      'color',
      'font-size',
      'display',
      'line-height',
      'letter-spacing',
      'text-transform',
      'direction',
    ] as const;
    const more = ['font-family', 'float', 'background-color', 'text-align', 'cursor', 'word-spacing'] as const;
    const looks = [];
    for (const head of ['', HOSTILE_STYLES]) {
      await page.goto(host.put({ head, body }));
      const parts = ['h2', '.signpost-lead', '.signpost-emergency', '.signpost-page a', '.signpost-section summary'];
      await expect(view(page)).toBeVisible();
      looks.push(await Promise.all(parts.map((part) => styleOf(view(page).locator(part).first(), ...names, ...more))));
    }
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[0]?.[0]?.color).toBe('rgb(15, 82, 87)');
    expect(looks[0]?.[1]?.color).toBe('rgb(31, 42, 55)');
  });

  test('needs nothing but its script and one request under a strict policy with trusted types', async ({
    page,
    context,
    host,
    baseURL,
  }) => {
    const seen = watch(context);
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url().replace(baseURL!, '')));
    const address = host.put({
      body: scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en" accent="#6b3a5b" theme="light"`),
      headers: { 'Content-Security-Policy': `${STRICT(baseURL!)}; img-src data:` },
    });
    await page.goto(address);
    await expect(view(page).getByRole('heading', { level: 2 })).toHaveText('Miscarriage');
    expect((await styleOf(view(page).locator('h2'), 'color')).color).toBe('rgb(107, 58, 91)');
    expect((await styleOf(view(page).locator('.signpost-emergency'), 'background-color'))['background-color']).toBe(
      'rgb(253, 236, 235)',
    );
    expect(seen.complaints).toEqual([]);
    expect(requests).toEqual([address, '/embed/v1/signpost.js', '/api/v1/hubs/en/miscarriage.json']);
  });

  test('runs from a pinned file with its integrity', async ({ page, host, baseURL, request }) => {
    const { files } = (await (await request.get('/embed/v1/integrity.json')).json()) as {
      files: { file: string; integrity: string }[];
    };
    const { file, integrity } = files.find((each) => each.file.includes('/signpost-'))!;
    const tag = (wanted: string) =>
      scriptTag(baseURL!, file.replace('/embed/v1/', ''), `integrity="${wanted}" crossorigin`) +
      element(`topic="${TOPIC}" lang="en"`);
    await page.goto(host.put({ body: tag(integrity) }));
    await expect(view(page)).toBeVisible();
    await page.goto(host.put({ body: tag(integrity.replace(/.$/, 'x').replace(/-(.)/, '-A$1').slice(0, 71)) }));
    await expect(page.locator('.fallback')).toBeVisible();
    await expect(view(page)).toHaveCount(0);
  });
});

test('nobody else is asked for anything, and nothing is kept', async ({ page, context, host, baseURL }) => {
  const seen = watch(context);
  await page.goto(host.put({ body: scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en"`) }));
  await expect(view(page)).toBeVisible();
  for (const summary of await view(page).locator('.signpost-section > summary').all()) await summary.click();
  await page.waitForLoadState('networkidle');
  expect([...seen.origins].sort()).toEqual([baseURL, host.origin].sort());
  expect(seen.complaints).toEqual([]);
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test('no request says who asks or from where, not even on our own site', async ({ page, context, host, baseURL }) => {
  const body = scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en"`);
  const own = `${baseURL}/somewhere/`;
  await context.addCookies([{ name: 'reader', value: '1', url: baseURL! }]);
  await page.route(own, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` }));
  for (const address of [host.put({ body }), own]) {
    const asked = page.waitForRequest('**/api/v1/hubs/**');
    await page.goto(address);
    const { cookie, referer } = await (await asked).allHeaders();
    expect([cookie, referer], address).toEqual([undefined, undefined]);
    await expect(view(page)).toBeVisible();
  }
});

test('what the page has preloaded is not asked for again', async ({ page, host, baseURL }) => {
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().includes('/api/v1/hubs/'))));
  const hint = `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="${baseURL}${EMBED_URLS.hub('en', TOPIC)}">`;
  await page.goto(host.put({ head: hint, body: scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en"`) }));
  await expect(view(page)).toBeVisible();
  expect(asked).toBe(1);
});

test('without the colours of the page the care cards still have their edges and say how urgent they are', async ({
  page,
  host,
  baseURL,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(host.put({ body: scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en"`) }));
  for (const [level, label] of [
    ['emergency', 'Emergency advice:'],
    ['urgent', 'Urgent advice:'],
    ['advice', 'Advice:'],
  ]) {
    const card = view(page).locator(`.signpost-${level}`);
    await expect(card.getByRole('heading')).toContainText(label!);
    await expect(card).toHaveCSS('border-inline-start-width', '6px');
    await expect(card).toHaveCSS('border-inline-start-style', 'solid');
  }
});

for (const locale of ['en', 'ar', 'zh-Hans'] as const) {
  const { lang, dir } = LOCALES[locale];

  test(`in ${locale} it has no accessibility violation, in light and in dark`, async ({ page, host, baseURL }) => {
    const body = scriptTag(baseURL!) + element(`topic="${TOPIC}" phone="020 000 0000" contact="Example"`);
    await page.goto(host.put({ body, lang, dir }));
    await expect(view(page)).toHaveAttribute('lang', lang);
    await view(page)
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    expect(await violations(page, 'light'), 'light').toEqual([]);
    expect(await violations(page, 'dark'), 'dark').toEqual([]);
  });

  test(`in ${locale} it fits a window of 320 pixels`, async ({ page, host, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const body = scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="${lang}"`);
    await page.goto(host.put({ body, head: '<style>body { margin: 0 }</style>' }));
    await expect(view(page)).toBeVisible();
    await view(page)
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('in Arabic on an English page it runs from right to left', async ({ page, host, baseURL }) => {
  await page.goto(host.put({ body: scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="ar"`) }));
  const card = view(page).locator('.signpost-emergency').first();
  await expect(card).toBeVisible();
  expect(await styleOf(card, 'direction', 'text-align')).toEqual({ direction: 'rtl', 'text-align': 'start' });
  expect((await styleOf(card, 'border-right-width'))['border-right-width']).toBe('6px');
  const phone = view(page).locator('.signpost-phone').first();
  expect((await styleOf(phone, 'direction')).direction).toBe('ltr');
});

test('dark follows the reader, unless the website chooses', async ({ page, host, baseURL }) => {
  const both = element(`topic="${TOPIC}" lang="en"`) + element(`topic="${TOPIC}" lang="en" theme="light"`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(host.put({ body: scriptTag(baseURL!) + both + element(`topic="${TOPIC}" lang="en" theme="dark"`) }));
  const ground = async (nth: number) => {
    const look = page.locator('signpost-hub').nth(nth).locator('.signpost-look');
    return (await styleOf(look, 'background-color'))['background-color'];
  };
  await expect(view(page, 2)).toBeVisible();
  expect([await ground(0), await ground(1), await ground(2)]).toEqual([
    'rgb(18, 24, 29)',
    'rgb(251, 250, 247)',
    'rgb(18, 24, 29)',
  ]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect([await ground(0), await ground(2)]).toEqual(['rgb(251, 250, 247)', 'rgb(18, 24, 29)']);
});

test('a website can give colours and style parts, and colours that cannot be read are left out', async ({
  page,
  host,
  baseURL,
}) => {
  const head = `<style>
    signpost-hub { --signpost-paper: rgb(255, 255, 240); margin-block: 50px }
    signpost-hub::part(lead) { font-style: italic }
  </style>`;
  const body = scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en" theme="light" accent="#eeee00"`);
  await page.goto(host.put({ head, body }));
  await expect(view(page)).toBeVisible();
  expect((await styleOf(view(page).locator('.signpost-lead'), 'font-style'))['font-style']).toBe('italic');
  const look = page.locator('signpost-hub .signpost-look');
  expect((await styleOf(look, 'background-color'))['background-color']).toBe('rgb(255, 255, 240)');
  expect((await styleOf(page.locator('signpost-hub'), 'margin-top'))['margin-top']).toBe('50px');
  expect((await styleOf(view(page).locator('h2'), 'color')).color).toBe('rgb(15, 82, 87)');
});

test('without scripts its own content stays', async ({ browser, host, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const fallback = `<p>Call us.</p><p><a href="${baseURL}${topicPage}">Miscarriage on Signpost</a></p>`;
  await page.goto(host.put({ body: scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en"`, fallback) }));
  await expect(page.getByText('Call us.')).toBeVisible();
  await page.getByRole('link', { name: 'Miscarriage on Signpost' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Miscarriage');
  await page.close();
});

test('everything in it can be reached and opened with the keyboard', async ({ page, host, baseURL }) => {
  const body = scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en" sections="care,symptoms"`);
  await page.goto(host.put({ body }));
  await expect(view(page)).toBeVisible();
  const focused = () =>
    page.evaluate(() => document.querySelector('signpost-hub')?.shadowRoot?.activeElement?.textContent?.trim());
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Netherlands');
  await page.keyboard.press('Enter');
  await expect(view(page).locator('details[data-country="NL"] .signpost-phone')).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('112');
  const outline = await page.evaluate(() => {
    const active = document.querySelector('signpost-hub')?.shadowRoot?.activeElement;
    return active && getComputedStyle(active).outlineStyle;
  });
  expect(outline).toBe('solid');
});

test('what stands in it is what the topic page has', async ({ page, host, baseURL }) => {
  await page.goto(host.put({ body: scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en"`) }));
  await expect(view(page)).toBeVisible();
  const links = await view(page)
    .locator('.signpost-links h4 a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  await page.goto(topicPage);
  const ours = await page
    .locator('main .resource h4 a, main .resource h3 a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(50);
  expect([...new Set(links)].sort()).toEqual([...new Set(ours)].sort());
});

test('paper shows the folded sections too', async ({ page, host, baseURL }) => {
  await page.goto(host.put({ body: scriptTag(baseURL!) + element(`topic="${TOPIC}" lang="en"`) } satisfies HostPage));
  const folded = view(page).locator('.signpost-section:not([open]) .signpost-by').first();
  await expect(view(page)).toBeVisible();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
});

test.describe('a campaign', () => {
  const campaign = 'mumsnet-miscarriage-care';

  test('stands on another website under a strict policy, with one request and nothing that axe objects to', async ({
    page,
    context,
    host,
    baseURL,
  }) => {
    const seen = watch(context);
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url().replace(baseURL!, '')));
    const body = scriptTag(baseURL!) + element(`campaign="${campaign}" lang="en" theme="light"`);
    const address = host.put({
      body: `<h2>A heading</h2>${body}`,
      headers: { 'Content-Security-Policy': `${STRICT(baseURL!)}; img-src data:` },
    });
    await page.goto(address);
    await expect(view(page).locator('.signpost-page a')).toHaveAttribute(
      'href',
      new RegExp(`${createUrls('en').campaign(campaign)}$`),
    );
    await expect(view(page).locator('[data-part="aim"]')).toBeVisible();
    expect(requests).toEqual([address, '/embed/v1/signpost.js', EMBED_URLS.hub('en', { campaign })]);
    expect(seen.complaints).toEqual([]);
    expect(await leftBehind(page)).toEqual(NOTHING);
  });

  for (const { id, lang, dir } of [LOCALES.en, LOCALES.ar]) {
    test(`in ${id} has nothing that axe objects to, and fits a window of 320 pixels`, async ({
      page,
      host,
      baseURL,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(host.put({ body: scriptTag(baseURL!) + element(`campaign="${campaign}"`), lang, dir }));
      await expect(view(page)).toHaveAttribute('lang', lang);
      await view(page)
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      expect(await overflow(page)).toBe(0);
      expect(await violations(page, 'light'), 'light').toEqual([]);
      expect(await violations(page, 'dark'), 'dark').toEqual([]);
    });
  }

  test('shows the parts that were chosen; beside a topic it is not shown, and the console says why', async ({
    page,
    host,
    baseURL,
  }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    const parts = () =>
      view(page)
        .locator('[data-part]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-part')));
    const attributes = `campaign="${campaign}" lang="en" sections="surveys,aim"`;
    await page.goto(host.put({ body: scriptTag(baseURL!) + element(attributes) }));
    await expect(view(page)).toBeVisible();
    expect(await parts()).toEqual(['aim', 'surveys']);
    expect(warnings).toEqual([]);
    await page.locator('signpost-hub').evaluate((hub, topic) => hub.setAttribute('topic', topic), TOPIC);
    await expect(view(page).locator('[data-part="care"]')).toBeVisible();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('the topic is shown');
  });
});
