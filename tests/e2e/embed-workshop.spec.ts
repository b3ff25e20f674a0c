import { expect, type BrowserContext, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { EMBED_URLS } from '../../src/i18n/urls.ts';
import { violations } from './axe.ts';
import { test } from './embedding.ts';

const { t, urls } = pageContext('en');
const PHONE = '+00 000 000';

test.use({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });

const hash = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const preview = (page: Page) => page.frameLocator('embed-workshop iframe');
const control = (page: Page, name: string) => page.locator(`embed-workshop [name="${name}"]`);
const radio = (page: Page, name: string, value: string) => page.locator(`[name="${name}"][value="${value}"]`);
const code = (page: Page, id: string) => page.locator(`#embed-${id}`);
const copyButton = (page: Page, id: string) => page.locator(`[data-copy="embed-${id}"]`);
const said = (page: Page, id: string) => copyButton(page, id).locator('xpath=following-sibling::*');

/** Opens the page and waits until it shows what is chosen. */
async function openWorkshop(page: Page, fragment = ''): Promise<void> {
  await page.goto(urls.embed + fragment);
  await page.locator('[data-size]:visible').first().waitFor();
}

const allowClipboard = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('choosing', () => {
  test('a campaign offers its own parts, and a topic again those of a topic', async ({ page }) => {
    await openWorkshop(page, '#sections=care,summary');
    await radio(page, 'shows', 'campaign').check();
    const campaign = await control(page, 'campaign').inputValue();
    await expect.poll(() => hash(page).get('campaign')).toBe(campaign);
    const { title } = (await (await page.request.get(EMBED_URLS.hub('en', { campaign }))).json()) as { title: string };
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(title);
    for (const name of ['topic', 'country']) await expect(control(page, name)).toBeHidden();
    await expect(radio(page, 'sections', 'care')).toBeHidden();
    await radio(page, 'sections', 'aim').check();
    await expect(preview(page).locator('[data-part="aim"]')).toBeVisible();
    await expect(preview(page).locator('[data-part="pages"]')).toBeHidden();
    await expect(code(page, 'code-element')).toHaveValue(new RegExp(`^<signpost-hub campaign="${campaign}" lang="en"`));
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await expect(radio(page, 'shows', 'campaign')).toBeChecked();
    await expect(radio(page, 'sections', 'aim')).toBeChecked();
    await radio(page, 'shows', 'topic').check();
    await expect.poll(() => hash(page).get('campaign')).toBeNull();
    await expect(control(page, 'country')).toBeVisible();
    await expect(radio(page, 'sections', 'aim')).toBeHidden();
  });

  test('works with the keyboard alone, is shown at once, stands in the address and is there after a reload', async ({
    page,
    context,
  }) => {
    await allowClipboard(context);
    await openWorkshop(page);
    await page.locator('main').focus();
    await page.keyboard.press('Tab');
    await expect(radio(page, 'shows', 'topic')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(control(page, 'topic')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await expect(control(page, 'language')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(radio(page, 'sections', 'care')).toBeFocused();
    await page.keyboard.press('Space');
    await tabTo(page, '[name="country"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await expect(control(page, 'contact')).toBeFocused();
    await page.keyboard.type('Example Clinic');
    await page.keyboard.press('Tab');
    await page.keyboard.type('+00-000/000');
    await tabTo(page, '[name="theme"]:checked');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => hash(page).get('theme')).toBe('dark');
    expect(Object.fromEntries(hash(page))).toEqual({
      topic: 'stillbirth',
      language: 'nl',
      sections: 'care',
      country: 'NL',
      theme: 'dark',
      contact: 'Example Clinic',
      phone: PHONE,
    });
    const title = pageContext('nl');
    const shown = async () => {
      await expect(preview(page).locator('html')).toHaveAttribute('lang', 'nl');
      await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(preview(page).getByText('Example Clinic')).toBeVisible();
      await expect(preview(page).getByText(title.t('topic.getHelp'))).toBeVisible();
      await expect(preview(page).locator('[data-part="summary"]')).toBeHidden();
    };
    await shown();
    await tabTo(page, '[data-copy="embed-code-frame"]');
    await page.keyboard.press('Enter');
    await expect(said(page, 'code-frame')).toHaveText(t('embed.copied'));
    const copied = await clipboard(page);
    expect(copied).toBe(await code(page, 'code-frame').inputValue());
    expect(copied).toContain(`${EMBED_URLS.frame('nl', 'stillbirth')}#sections=care&amp;country=NL&amp;theme=dark`);
    await page.reload();
    await expect(control(page, 'topic')).toHaveValue('stillbirth');
    await expect(control(page, 'language')).toHaveValue('nl');
    await expect(control(page, 'clinic')).toHaveValue('other');
    await expect(control(page, 'phone')).toHaveValue(PHONE);
    await expect(radio(page, 'sections', 'care')).toBeChecked();
    await shown();
    await expect(code(page, 'code-frame')).toHaveValue(copied);
  });

  test('leaves nothing to go back through', async ({ page }) => {
    await page.goto(urls.topics);
    await openWorkshop(page);
    await control(page, 'topic').selectOption('stillbirth');
    await control(page, 'language').selectOption('ar');
    await expect(preview(page).locator('html')).toHaveAttribute('lang', 'ar');
    await page.goBack();
    await expect(page).toHaveURL(urls.topics);
  });

  test('starts again as it began', async ({ page }) => {
    await openWorkshop(page, '#topic=stillbirth&theme=dark&accent=%236b3a5b&way=html&sections=care');
    await expect(code(page, 'code-html')).toBeVisible();
    await page.getByRole('button', { name: t('embed.reset') }).click();
    await expect(code(page, 'code-frame')).toHaveValue(/\/embed\/en\/miscarriage\/"/);
    expect(new URL(page.url()).hash).toBe('');
    await expect(control(page, 'accent')).toHaveValue('');
    await expect(radio(page, 'sections', 'care')).not.toBeChecked();
  });

  test('keeps a saved list in the address, and the choice in links to other languages', async ({ page }) => {
    await openWorkshop(page, '#list=mayo-miscarriage&topic=stillbirth');
    await control(page, 'language').selectOption('nl');
    await expect
      .poll(() => Object.fromEntries(hash(page)))
      .toEqual({
        topic: 'stillbirth',
        language: 'nl',
        list: 'mayo-miscarriage',
      });
    await page.locator('.locales-menu summary').click();
    await page.locator('.locales-menu a[hreflang="es"]').click();
    await expect(control(page, 'topic')).toHaveValue('stillbirth');
    await expect(control(page, 'language')).toHaveValue('nl');
  });

  test('offers a clinic for its topics only, and says nothing for it', async ({ page }) => {
    await openWorkshop(page);
    const clinic = await control(page, 'clinic').locator('option').nth(1).getAttribute('value');
    await control(page, 'clinic').selectOption(clinic);
    await expect(control(page, 'contact')).toBeHidden();
    await expect.poll(() => hash(page).get('clinic')).toBe(clinic);
    await expect(code(page, 'address')).toHaveValue(new RegExp(`/embed/en/miscarriage/${clinic}/$`));
    await expect(preview(page).locator('[data-part="clinic"]').first()).toBeVisible();
    await control(page, 'topic').selectOption('stillbirth');
    await expect.poll(() => hash(page).get('clinic')).toBeNull();
    await expect(control(page, 'clinic')).toHaveValue('');
  });

  test('says when the advice on when to get help is left out', async ({ page }) => {
    await openWorkshop(page);
    const note = page.getByText(t('embed.careMissing', { part: t('topic.getHelp') }));
    await page.getByText(t('embed.parts')).first().click();
    await radio(page, 'sections', 'summary').check();
    await expect(note).toBeVisible();
    await radio(page, 'sections', 'care').check();
    await expect(note).toBeHidden();
  });

  test('says what is wrong with a number, and keeps it out of the code', async ({ page }) => {
    await openWorkshop(page);
    await control(page, 'clinic').selectOption('other');
    await control(page, 'contact').fill('<b>Example</b>');
    const note = page.locator('[data-phone-note]');
    await expect(note).toHaveText(t('embed.phoneMissing'));
    await control(page, 'phone').fill('call us');
    await expect(note).toHaveText(t('embed.phoneWrong'));
    await expect(control(page, 'phone')).toHaveAttribute('aria-invalid', 'true');
    await expect(code(page, 'code-element')).not.toHaveValue(/call us/);
    await control(page, 'phone').fill('٠٠٠ ٠٠');
    await expect(note).toHaveText('');
    await expect(code(page, 'code-element')).toHaveValue(/contact="&lt;b&gt;Example&lt;\/b&gt;" phone="000 00"/);
  });

  test('does not lose what is typed while the address is written', async ({ page }) => {
    await openWorkshop(page);
    await control(page, 'clinic').selectOption('other');
    await control(page, 'contact').fill('Example Clinic');
    await expect.poll(() => hash(page).get('contact')).toBe('Example Clinic');
    await control(page, 'phone').evaluate((field: HTMLInputElement) => {
      field.value = '000 000';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await expect(control(page, 'phone')).toHaveValue('000 000');
    await expect.poll(() => hash(page).get('phone')).toBe('000 000');
  });

  test('shows what an address asks for only where there is such a choice', async ({ page }) => {
    const hostile = encodeURIComponent('"><script>alert(1)</script>');
    await openWorkshop(page, `#topic=${hostile}&clinic=__proto__&accent=red;}&phone=${hostile}&contact=${hostile}`);
    await expect(control(page, 'topic')).toHaveValue('miscarriage');
    await expect(code(page, 'code-element')).toHaveValue(/contact="&quot;&gt;&lt;script&gt;/);
    await expect(preview(page).locator('script:not([src])')).toHaveCount(0);
  });
});

test.describe('a colour', () => {
  test('that cannot be read is refused, with a nearest one to take', async ({ page }) => {
    await openWorkshop(page);
    const field = page.locator('[data-colour="light"]');
    await control(page, 'accent').fill('#ffcc00');
    await expect(field.locator('[data-note]')).toHaveText(t('embed.contrastWeak', { ratio: '1.4', least: '4.5' }));
    await expect(control(page, 'accent')).toHaveAttribute('aria-invalid', 'true');
    await expect.poll(() => hash(page).get('accent')).toBeNull();
    await field.getByRole('button', { name: t('embed.nearest') }).press('Enter');
    await expect(control(page, 'accent')).toBeFocused();
    await expect.poll(() => hash(page).get('accent')).toMatch(/^#[0-9a-f]{6}$/);
    await expect(field.locator('[data-note]')).toContainText('4.5');
    await expect(control(page, 'accent')).toHaveAttribute('aria-invalid', 'false');
    const chosen = hash(page).get('accent')!;
    await expect
      .poll(() =>
        preview(page)
          .locator('html')
          .evaluate((root) => root.style.getPropertyValue('--accent-light')),
      )
      .toBe(chosen);
    await control(page, 'accent').fill('teal');
    await expect(field.locator('[data-note]')).toHaveText(t('embed.colourWrong'));
  });

  test('is asked for only where it will be seen', async ({ page }) => {
    await openWorkshop(page);
    await radio(page, 'theme', 'dark').check();
    await expect(control(page, 'accent')).toBeHidden();
    await expect(control(page, 'accent-dark')).toBeVisible();
    await radio(page, 'way', 'html').check();
    await expect(control(page, 'accent-dark')).toBeHidden();
    await expect(page.getByText(t('embed.ownLook'))).toBeVisible();
    await expect.poll(() => hash(page).get('theme')).toBeNull();
    await radio(page, 'way', 'frame').check();
    await expect.poll(() => hash(page).get('theme')).toBe('dark');
  });
});

test.describe('the code', () => {
  test('of each way can be copied, with what it loads and promises', async ({ page, context }) => {
    await allowClipboard(context);
    await openWorkshop(page);
    for (const way of ['frame', 'element', 'html', 'data'] as const) {
      await radio(page, 'way', way).check();
      const section = page.getByRole('region', { name: t(`embed.way.${way}`), exact: true });
      await expect(section).toBeVisible();
      await expect(page.locator('[data-way]:visible')).toHaveCount(1);
      await copyButton(page, `code-${way}`).click();
      await expect(said(page, `code-${way}`)).toHaveText(t('embed.copied'));
      expect(await clipboard(page)).toBe(await code(page, `code-${way}`).inputValue());
      await expect(section.locator('[data-size]')).toHaveText(/^\d+(\.\d)? kB$/);
      await expect(section.locator('[data-requests]')).toHaveText(
        { frame: '3', element: '2', html: '0', data: '1' }[way],
      );
      await expect(section).toContainText(t(`embed.asked.${way}`));
    }
  });

  test('is selected where it cannot be copied', async ({ page }) => {
    await openWorkshop(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await copyButton(page, 'code-frame').click();
    await expect(said(page, 'code-frame')).toHaveText(t('embed.copyFailed'));
    await expect(code(page, 'code-frame')).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('<iframe');
  });

  test('works on another website: a frame that grows, an element, a copy', async ({ page, host, baseURL }) => {
    const codes: Record<string, string> = {};
    for (const way of ['frame', 'element', 'html']) {
      await openWorkshop(page, `#way=${way}&grow=yes&country=GB&contact=Example+Clinic&phone=000+000`);
      const { origin } = new URL(await code(page, 'address').inputValue());
      codes[way] = (await code(page, `code-${way}`).inputValue()).replaceAll(origin, baseURL!);
    }
    await page.goto(host.put({ body: codes['frame']! }));
    await expect(page.frameLocator('iframe').getByText('Example Clinic')).toBeVisible();
    await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(1500);
    await page.goto(host.put({ body: codes['element']! }));
    await expect(page.locator('signpost-hub').getByRole('heading', { level: 2 }).first()).toHaveText('Miscarriage');
    await expect(page.locator('signpost-hub').getByText('Call Example Clinic')).toBeVisible();
    await page.goto(host.put({ body: codes['html']! }));
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Miscarriage');
    await expect(page.getByText('Call Example Clinic')).toBeVisible();
  });

  test('says that a topic could not be loaded, and tries again', async ({ page }) => {
    await openWorkshop(page);
    const file = `**${EMBED_URLS.hub('en', 'stillbirth')}`;
    await page.route(file, (route) => route.abort());
    await control(page, 'topic').selectOption('stillbirth');
    await expect(page.getByText(t('embed.failed'))).toBeVisible();
    await page.unroute(file);
    await page.getByRole('button', { name: t('search.again') }).click();
    await expect(page.getByText(t('embed.failed'))).toBeHidden();
    await expect(code(page, 'code-frame')).toHaveValue(/stillbirth/);
  });
});

test('the preview can be as narrow as a phone', async ({ page }) => {
  await openWorkshop(page);
  const width = () => page.locator('embed-workshop iframe').evaluate((frame) => frame.clientWidth);
  expect(await width()).toBeGreaterThan(600);
  await page.getByText(t('embed.width.narrow')).click();
  await expect.poll(width).toBe(320);
  expect(hash(page).get('width')).toBe('narrow');
});

for (const [name, fragment] of [
  ['a refused colour and number', '#accent=%23ffcc00'],
  ['plain HTML', '#way=html'],
  ['data', '#way=data'],
  ['another practice', '#contact=Example&phone=000'],
] as const) {
  test(`the page with ${name} has no accessibility violation`, async ({ page }) => {
    await openWorkshop(page, fragment);
    if (name.includes('refused')) {
      await control(page, 'accent').fill('#ffcc00');
      await expect(page.getByRole('button', { name: t('embed.nearest') })).toBeVisible();
    }
    for (const details of await page.locator('main summary').filter({ visible: true }).all()) await details.click();
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every way stands there to copy, beside a frame that shows it and ready pages', async ({ page }) => {
    await page.goto(urls.embed);
    for (const way of ['frame', 'element', 'html', 'data']) await expect(code(page, `code-${way}`)).toBeVisible();
    await expect(code(page, 'code-html')).toHaveValue(/Miscarriage/);
    await expect(page.locator('embed-workshop :is(select, input, button)').filter({ visible: true })).toHaveCount(0);
    expect(await page.locator('main noscript p').innerText()).toBe(t('embed.noScript', { topic: 'Miscarriage' }));
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('Miscarriage');
    await page.locator(`a[href="${EMBED_URLS.frame('en', 'stillbirth')}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stillbirth');
  });
});

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is out of reach of the keyboard`);
}
