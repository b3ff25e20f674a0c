import { expect, type Page, type Route } from '@playwright/test';
import type { Hub } from '../../src/feeds/contract.ts';
import { createUrls } from '../../src/i18n/urls.ts';
import { exampleClinicHub } from '../unit/hub/example-hub.ts';
import { element, scriptTag, styleOf, test, view } from './embedding.ts';

const HUBS = '**/api/v1/hubs/**';

/** Notes the events of elements, in order, as "ready miscarriage" or "error timeout". */
async function events(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

const LISTEN = `<script>
  seen = [];
  addEventListener('signpost:ready', ({ detail }) => seen.push('ready ' + detail.topic + ' ' + detail.locale));
  addEventListener('signpost:error', ({ detail }) => seen.push('error ' + detail.code));
</script>`;

/** Counts the documents asked for. */
function countDocuments(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, path] = /\/api\/v1\/hubs\/(.+)\.json$/.exec(request.url()) ?? [];
    if (path) asked.push(path);
  });
  return asked;
}

function answer(document: unknown): (route: Route) => Promise<void> {
  return (route) => route.fulfill({ json: document, headers: { 'Access-Control-Allow-Origin': '*' } });
}

/** Lets no answer through until it is told to. */
async function hold(page: Page, addresses: string): Promise<() => void> {
  let release = () => {};
  const promise = new Promise<void>((resolve) => (release = resolve));
  await page.route(addresses, async (route) => {
    await promise;
    // The page may have stopped to wait.
    await route.continue().catch(() => undefined);
  });
  return () => release();
}

const set = (page: Page, name: string, value: string | null) =>
  page
    .locator('signpost-hub')
    .evaluate(
      (node, [attribute, text]) =>
        text === null ? node.removeAttribute(attribute!) : node.setAttribute(attribute!, text),
      [name, value] as const,
    );

test.describe('until a document is there', () => {
  test('the website’s own content is shown, and leaves when it comes', async ({ page, host, baseURL }) => {
    const release = await hold(page, HUBS);
    const asked = page.waitForRequest(HUBS);
    await page.goto(host.put({ head: LISTEN, body: scriptTag(baseURL!) + element('topic="miscarriage" lang="en"') }));
    await asked;
    await expect(page.locator('.fallback')).toBeVisible();
    expect(await events(page)).toEqual([]);
    release();
    await expect(view(page)).toBeVisible();
    await expect(page.locator('.fallback')).toBeHidden();
    expect(await events(page)).toEqual(['ready miscarriage en']);
  });
});

test('the website’s own content looks as the website says', async ({ page, host, baseURL }) => {
  await page.route(HUBS, (route) => route.abort());
  const head = '<style>body { color: rgb(1, 2, 3); font: italic 21px serif }</style>';
  await page.goto(host.put({ head, body: scriptTag(baseURL!) + element('topic="miscarriage" lang="en"') }));
  await expect(view(page).locator('.signpost-error')).toBeVisible();
  const fallback = page.locator('.fallback');
  expect(await styleOf(fallback, 'color', 'font-style', 'font-size', 'font-family')).toEqual({
    color: 'rgb(1, 2, 3)',
    'font-style': 'italic',
    'font-size': '21px',
    'font-family': 'serif',
  });
  await expect(view(page).locator('.signpost-error')).toHaveCSS('color', 'rgb(31, 42, 55)');
});

/** What can go wrong, and what is then said. */
const FAILURES: {
  name: string;
  code: string;
  attributes?: string;
  answer?: (route: Route) => Promise<void>;
  says: string;
  link?: string;
}[] = [
  {
    name: 'a dead server',
    code: 'offline',
    answer: (route) => route.abort('connectionrefused'),
    says: 'This information could not be loaded.',
  },
  {
    name: 'a server in trouble',
    code: 'server',
    answer: (route) => route.fulfill({ status: 503, headers: { 'Access-Control-Allow-Origin': '*' } }),
    says: 'This information could not be loaded.',
  },
  {
    name: 'a topic that does not exist',
    code: 'topic',
    attributes: 'topic="no-such-topic" lang="en"',
    says: 'This topic was not found.',
    link: createUrls('en').topics,
  },
  {
    name: 'a clinic that does not exist',
    code: 'topic',
    attributes: 'topic="miscarriage" lang="en" clinic="no-such-clinic"',
    says: 'This topic was not found.',
  },
  {
    name: 'a topic that cannot be one',
    code: 'topic',
    attributes: 'topic="../../evil" lang="en"',
    says: 'This topic was not found.',
    link: createUrls('en').topics,
  },
  {
    name: 'a campaign that does not exist',
    code: 'campaign',
    attributes: 'campaign="no-such-campaign" lang="en"',
    says: 'This campaign was not found.',
    link: createUrls('en').campaigns,
  },
  {
    name: 'a campaign that cannot be one',
    code: 'campaign',
    attributes: 'campaign="../topic" lang="en"',
    says: 'This campaign was not found.',
    link: createUrls('en').campaigns,
  },
  {
    name: 'a language that is not published',
    code: 'language',
    attributes: 'topic="miscarriage" lang="zh-Hant"',
    says: 'This is not available in the chosen language.',
  },
  {
    name: 'a document of a later version',
    code: 'version',
    answer: answer({ version: '2', kind: 'hub' }),
    says: 'This information cannot be shown here.',
  },
  {
    name: 'a document that is something else',
    code: 'shape',
    answer: answer({ hello: 'world' }),
    says: 'This information cannot be shown here.',
  },
  {
    name: 'a text that is no document',
    code: 'shape',
    answer: (route) => route.fulfill({ body: '<!doctype html>', headers: { 'Access-Control-Allow-Origin': '*' } }),
    says: 'This information cannot be shown here.',
  },
  {
    name: 'a document without end',
    code: 'shape',
    answer: (route) => route.fulfill({ body: ' '.repeat(3_000_000), headers: { 'Access-Control-Allow-Origin': '*' } }),
    says: 'This information cannot be shown here.',
  },
  {
    name: 'an origin that is none',
    code: 'origin',
    attributes: 'topic="miscarriage" lang="en" origin="javascript:alert(1)"',
    says: 'This information cannot be shown here.',
    link: '',
  },
];

test.describe('an error', () => {
  for (const failure of FAILURES) {
    test(`because of ${failure.name} says so and keeps the website’s own content`, async ({ page, host, baseURL }) => {
      if (failure.answer) await page.route(HUBS, failure.answer);
      const { attributes = 'topic="miscarriage" lang="en"', link = createUrls('en').topic('miscarriage') } = failure;
      await page.goto(
        host.put({ head: LISTEN, body: scriptTag(baseURL!) + element(`${attributes} phone="020 000 0000"`) }),
      );
      await expect(view(page).locator('.signpost-error')).toHaveText(failure.says);
      await expect(view(page)).toContainText('In an emergency, call your local emergency number.');
      await expect(view(page).locator('a[href="tel:0200000000"]')).toBeVisible();
      await expect(page.locator('.fallback')).toBeVisible();
      const links = await view(page)
        .locator('.signpost-page a')
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      expect(links).toEqual(link === '' ? [] : [baseURL + link]);
      expect(await events(page)).toEqual([`error ${failure.code}`]);
    });
  }

  test('comes after ten seconds of silence, and says it in the language of the topic', async ({
    page,
    host,
    baseURL,
  }) => {
    await page.clock.install();
    await page.route(HUBS, () => new Promise(() => {}));
    const asked = page.waitForRequest(HUBS);
    await page.goto(host.put({ head: LISTEN, body: scriptTag(baseURL!) + element('topic="miscarriage" lang="ar"') }));
    await asked;
    await page.clock.fastForward(9_000);
    expect(await events(page)).toEqual([]);
    await page.clock.fastForward(2_000);
    await expect(view(page)).toContainText('تعذّر تحميل هذه المعلومات.');
    await expect(view(page)).toHaveAttribute('dir', 'rtl');
    expect(await events(page)).toEqual(['error timeout']);
  });

  test('goes away when the next attempt works', async ({ page, host, baseURL }) => {
    await page.route(HUBS, (route) => route.abort(), { times: 1 });
    await page.goto(host.put({ head: LISTEN, body: scriptTag(baseURL!) + element('topic="miscarriage" lang="en"') }));
    await expect(view(page).locator('.signpost-error')).toBeVisible();
    await page.locator('signpost-hub').evaluate((node) => node.parentNode?.append(node));
    await expect(view(page).locator('h2')).toHaveText('Miscarriage');
    await expect(page.locator('.fallback')).toBeHidden();
    expect(await events(page)).toEqual(['error offline', 'ready miscarriage en']);
  });
});

test.describe('an attribute that changes', () => {
  test('loads only where it says what to show', async ({ page, host, baseURL }) => {
    const asked = countDocuments(page);
    await page.goto(host.put({ body: scriptTag(baseURL!) + element('topic="miscarriage" lang="en"') }));
    await expect(view(page)).toBeVisible();
    await set(page, 'sections', 'care');
    await expect(view(page).locator('[data-part]')).toHaveCount(1);
    await set(page, 'country', 'NL');
    await expect(view(page).locator('details.signpost-country')).toHaveCount(1);
    await set(page, 'heading-level', '3');
    await expect(view(page).locator('h2')).toHaveCount(0);
    await set(page, 'target', '_blank');
    await expect(view(page).locator('.signpost-page a')).toHaveAttribute('target', '_blank');
    await set(page, 'sections', null);
    await expect(view(page).locator('[data-part="start-here"]')).toBeVisible();
    expect(asked).toEqual(['en/miscarriage']);
    await set(page, 'lang', 'nl');
    await expect(view(page)).toHaveAttribute('lang', 'nl');
    await set(page, 'topic', 'stillbirth');
    await expect.poll(() => asked).toEqual(['en/miscarriage', 'nl/miscarriage', 'nl/stillbirth']);
  });

  test('while another document is on its way shows the last one asked for', async ({ page, host, baseURL }) => {
    const release = await hold(page, '**/miscarriage.json');
    const asked = page.waitForRequest('**/miscarriage.json');
    await page.goto(host.put({ head: LISTEN, body: scriptTag(baseURL!) + element('topic="miscarriage" lang="en"') }));
    await asked;
    await set(page, 'topic', 'stillbirth');
    await expect(view(page).locator('h2')).toHaveText('Stillbirth');
    release();
    await page.waitForTimeout(300);
    await expect(view(page).locator('h2')).toHaveText('Stillbirth');
    expect(await events(page)).toEqual(['ready stillbirth en']);
  });

  test('on an element that was taken away does nothing', async ({ page, host, baseURL }) => {
    await page.goto(host.put({ head: LISTEN, body: scriptTag(baseURL!) + element('topic="miscarriage" lang="en"') }));
    await expect(view(page)).toBeVisible();
    const asked = countDocuments(page);
    await page.locator('signpost-hub').evaluate((node) => {
      node.remove();
      node.setAttribute('topic', 'stillbirth');
    });
    await page.waitForTimeout(200);
    expect(asked).toEqual([]);
  });
});

test.describe('two elements on one page', () => {
  test('load a document once, and show each its own choice of it', async ({ page, host, baseURL }) => {
    const asked = countDocuments(page);
    const body =
      element('topic="miscarriage" lang="en" sections="care"') +
      element('topic="miscarriage" lang="en" sections="symptoms" theme="dark" accent-dark="#ffffff"');
    await page.goto(host.put({ body: scriptTag(baseURL!) + body }));
    await expect(view(page, 0).locator('[data-part="care"]')).toBeVisible();
    await expect(view(page, 1).locator('[data-part="symptoms"]')).toBeVisible();
    await expect(view(page, 0).locator('[data-part="symptoms"]')).toHaveCount(0);
    await expect(page.locator('signpost-hub').nth(0).locator('.signpost-look')).not.toHaveAttribute('style', /./);
    expect(asked).toEqual(['en/miscarriage']);
  });

  test('do not wait for each other: one goes, the other still gets the document', async ({ page, host, baseURL }) => {
    const release = await hold(page, HUBS);
    const asked = page.waitForRequest(HUBS);
    const body = element('topic="miscarriage" lang="en" id="first"') + element('topic="miscarriage" lang="en"');
    await page.goto(host.put({ head: LISTEN, body: scriptTag(baseURL!) + body }));
    await asked;
    await page.locator('#first').evaluate((node) => node.remove());
    release();
    await expect(view(page)).toBeVisible();
    expect(await events(page)).toEqual(['ready miscarriage en']);
  });

  test('may be one that fails and one that works', async ({ page, host, baseURL }) => {
    const body = element('topic="no-such-topic" lang="en"') + element('topic="stillbirth" lang="nl"');
    await page.goto(host.put({ head: LISTEN, body: scriptTag(baseURL!) + body }));
    await expect(view(page, 0).locator('.signpost-error')).toBeVisible();
    await expect(view(page, 1)).toHaveAttribute('lang', 'nl');
    expect((await events(page)).sort()).toEqual(['error topic', 'ready stillbirth nl']);
  });
});

test.describe('a clinic’s document', () => {
  const hub: Hub = { ...exampleClinicHub('en'), id: 'miscarriage' };

  test('is asked for by its id, and shows its advice, numbers and colours', async ({ page, host, baseURL }) => {
    const asked = countDocuments(page);
    const theme = { accent: '#14532d', accentDark: '#a7d7b8' };
    await page.route(HUBS, answer({ ...hub, clinic: { ...hub.clinic, theme } }));
    const attributes = 'topic="miscarriage" lang="en" clinic="example-clinic" theme="light"';
    await page.goto(host.put({ body: scriptTag(baseURL!) + element(attributes) }));
    await expect(view(page).getByRole('heading', { name: 'Advice from Example Clinic' }).first()).toBeVisible();
    await expect(view(page).locator('a[href="tel:01632960001"]')).toBeVisible();
    await expect(view(page).locator('details.signpost-country')).toHaveAttribute('data-country', 'GB');
    await expect(view(page).locator('h2')).toHaveCSS('color', 'rgb(20, 83, 45)');
    expect(asked).toEqual(['en/miscarriage/example-clinic']);
    await set(page, 'accent', '#6b3a5b');
    await expect(view(page).locator('h2')).toHaveCSS('color', 'rgb(107, 58, 91)');
  });

  test('that is hostile becomes words and nothing else', async ({ page, host, baseURL }) => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const forged = { tag: 'script', attributes: {}, children: ['alert(1)'] };
    page.on('dialog', () => expect('a dialog').toBe('never'));
    await page.route(
      HUBS,
      answer({
        ...hub,
        title: evil,
        url: 'javascript:alert(1)',
        guides: [{ title: evil, url: ' javascript:alert(1)' }],
        dates: [forged, evil],
      }),
    );
    await page.goto(host.put({ body: scriptTag(baseURL!) + element('topic="miscarriage" lang="en"') }));
    await expect(view(page).locator('h2')).toHaveText(evil);
    await expect(view(page).locator('script, img, [onerror]')).toHaveCount(0);
    const hrefs = await view(page)
      .locator('[href]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(hrefs.filter((href) => !/^(?:https?:\/\/|tel:)/.test(href ?? ''))).toEqual([]);
  });
});
