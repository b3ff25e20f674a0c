import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { CODE_SYSTEMS } from '../../src/schemas/code-systems.ts';
import { LOCALE_IDS, type LocaleId } from '../../src/schemas/vocabulary.ts';

const ICD = CODE_SYSTEMS.icd10cm.oid;
const O03 = `mainSearchCriteria.v.cs=${ICD}&mainSearchCriteria.v.c=O03`;

/** A question for a code of ICD-10-CM. */
const icd = (code: string) => `mainSearchCriteria.v.cs=${ICD}&mainSearchCriteria.v.c=${encodeURIComponent(code)}`;

const status = (page: Page) => page.getByRole('status');
const found = (page: Page) => page.locator('[data-found]').getByRole('heading').getByRole('link');

async function ask(page: Page, question: string, locale: LocaleId = 'en'): Promise<void> {
  await page.goto(`${pageContext(locale).urls.infobutton}#${question}`);
  await expect(status(page)).not.toBeEmpty();
}

for (const locale of LOCALE_IDS) {
  const { t, urls } = pageContext(locale);

  test(`a code behind # is answered in ${locale} with links to the topic, when to get help and guides`, async ({
    page,
  }) => {
    await ask(page, O03, locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('infobutton.answer'));
    await expect(status(page)).toHaveText(t('infobutton.results', { code: 'ICD-10-CM O03' }));
    await expect(found(page)).toHaveCount(1);
    await expect(found(page)).toHaveAttribute('href', urls.topic('miscarriage'));
    const links = page.locator('[data-found] li').getByRole('link');
    await expect(links.first()).toHaveAttribute('href', `${urls.topic('miscarriage')}#get-help`);
    await expect(links).toHaveCount(4);
    await expect(page.getByRole('heading', { name: t('infobutton.codes') })).toBeHidden();
  });
}

for (const mark of ['?', '#']) {
  for (const [language, locale] of [
    ['es-MX', 'es'],
    ['sp', 'es'],
    ['zh_CN', 'zh-Hans'],
    ['ar-SA', 'ar'],
    ['', 'en'],
  ] as const) {
    test(`a question behind ${mark} in "${language}" goes to the page in ${locale}, and none of it stays before #`, async ({
      page,
    }) => {
      await page.goto(`/infobutton/${mark}${O03}&informationRecipient.languageCode.c=${language}`);
      await expect(status(page)).toContainText('ICD-10-CM O03');
      const address = new URL(page.url());
      expect([address.pathname, address.search]).toEqual([`/${locale}/infobutton/`, '']);
      expect(address.hash).toContain('mainSearchCriteria.v.c=O03');
      await page.goBack().catch(() => undefined);
      expect(page.url()).toBe('about:blank');
    });
  }
}

test('a question behind ? of the page in a language moves behind # as well', async ({ page }) => {
  await page.goto(`/nl/infobutton/?${O03}`);
  await expect(status(page)).toContainText('ICD-10-CM O03');
  expect(new URL(page.url()).search).toBe('');
});

test('the entrance without a question is a choice of languages', async ({ page }) => {
  await page.goto('/infobutton/');
  const links = page.getByRole('main').getByRole('link');
  await expect(links).toHaveCount(LOCALE_IDS.length);
  await links.filter({ hasText: 'Nederlands' }).click();
  await expect(page).toHaveURL('/nl/infobutton/');
  await expect(status(page)).toBeHidden();
});

test('nothing is asked of a server to answer', async ({ page }) => {
  await page.goto('/en/infobutton/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluate((question) => (location.hash = question), O03);
  await expect(found(page)).toHaveCount(1);
  expect(requests).toEqual([]);
});

test('a code is answered by the closest that we have, and the page says so', async ({ page }) => {
  const { t } = pageContext('en');
  await ask(page, icd('o0399'));
  await expect(status(page)).toContainText(
    t('infobutton.wider', { asked: 'ICD-10-CM O03.99', answered: 'ICD-10-CM O03.9' }),
  );
  await expect(found(page)).toHaveText('Miscarriage');
});

test('several topics come in order, then the word that explains the code', async ({ page }) => {
  await ask(page, icd('O20.0'));
  await expect(found(page)).toHaveText(['Bleeding in early pregnancy', 'Miscarriage', 'Threatened miscarriage']);
});

test('what only comes near says so, with the word first', async ({ page }) => {
  await ask(page, `mainSearchCriteria.v.cs=${CODE_SYSTEMS.loinc.oid}&mainSearchCriteria.v.c=19080-1`);
  await expect(status(page)).toContainText(pageContext('en').t('infobutton.nearest'));
  await expect(found(page)).toHaveText(['hCG blood test', 'Bleeding in early pregnancy']);
});

test('a name in any language is answered', async ({ page }) => {
  await page.goto('/en/infobutton/#mainSearchCriteria.v.dn=Miskraam');
  await expect(found(page)).toHaveText('Miscarriage');
});

test('a language that we do not have is named as missing', async ({ page }) => {
  await page.goto(`/infobutton/#${O03}&informationRecipient.languageCode.c=fr`);
  await expect(status(page)).toContainText(pageContext('en').t('infobutton.language'));
});

for (const [name, question, key] of [
  ['an unknown code', icd('A00'), 'infobutton.nothing'],
  ['an unknown system', 'mainSearchCriteria.v.cs=1.2.3&mainSearchCriteria.v.c=O03', 'infobutton.nothing'],
  ['a live birth', icd('Z37.0'), 'infobutton.nothing'],
  ['a code with a slip', icd('O0'), 'infobutton.malformed'],
] as const) {
  test(`${name} finds nothing, and the page leads on`, async ({ page }) => {
    const { t, urls } = pageContext('en');
    await ask(page, question);
    await expect(status(page)).toHaveText(t(key));
    await expect(found(page)).toHaveCount(0);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: t('nav.search') })).toHaveAttribute('href', urls.search);
    await main.getByRole('link', { name: t('topics.title') }).click();
    await expect(page).toHaveURL(urls.topics);
  });
}

for (const text of [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '__proto__',
  '%',
  '\u202Egnirts',
  'x'.repeat(100_000),
]) {
  test(`hostile text is neither run nor shown: ${text.slice(0, 30)}`, async ({ page }) => {
    const problems: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => problems.push('dialog')));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    const value = text === '%' ? text : encodeURIComponent(text);
    for (const name of ['mainSearchCriteria.v.dn', 'mainSearchCriteria.v.c', 'informationRecipient.languageCode.c']) {
      await page.goto('about:blank');
      await page.goto(`/infobutton/#mainSearchCriteria.v.cs=${ICD}&mainSearchCriteria.v.dn=x&${name}=${value}`);
      await expect(status(page)).not.toBeEmpty();
      const main = page.getByRole('main');
      await expect(main.locator('img, script[src^="x"], a[href^="javascript"]')).toHaveCount(0);
      expect(await main.innerText()).not.toContain(text.slice(0, 60));
    }
    expect(problems).toEqual([]);
  });
}

test('another question is answered without loading the page again, and no question shows the explanation', async ({
  page,
}) => {
  const { t } = pageContext('en');
  await ask(page, O03);
  await page.evaluate((question) => (location.hash = question), icd('P95'));
  await expect(found(page)).toHaveText('Stillbirth');
  await page
    .getByRole('main')
    .getByRole('link', { name: t('infobutton.title') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('infobutton.title'));
  await expect(page.getByRole('heading', { name: t('infobutton.codes') })).toBeVisible();
  await expect(status(page)).toBeHidden();
});

test('the answer is reached and followed with the keyboard', async ({ page }) => {
  await ask(page, O03);
  const link = found(page);
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/topics/miscarriage/');
});

test('the question goes along to the page in another language', async ({ page }) => {
  await ask(page, O03);
  await page
    .locator('.locales a[lang="es"]')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(`/es/infobutton/#${O03}`);
  await expect(found(page)).toHaveAttribute('href', '/es/topics/miscarriage/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALE_IDS) {
    test(`the page in ${locale} explains itself and lists every topic with its codes`, async ({ page }) => {
      const { t, urls } = pageContext(locale);
      await page.goto(`${urls.infobutton}#${O03}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('infobutton.title'));
      await expect(page.locator('[data-topics]').getByRole('heading', { level: 3 })).toHaveCount(8);
      const topic = page.locator('[data-topic="miscarriage"]');
      await topic.locator('summary').click();
      await expect(topic.getByText('O03.9', { exact: true })).toBeVisible();
      await topic.getByRole('heading').getByRole('link').click();
      await expect(page).toHaveURL(urls.topic('miscarriage'));
    });
  }

  test('the entrance leads to the page in every language', async ({ page }) => {
    await page.goto(`/infobutton/?${O03}`);
    await page.getByRole('main').getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL('/es/infobutton/');
  });
});
