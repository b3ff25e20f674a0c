import { expect, test } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { POSTER_IDS, type PosterId } from '../../src/i18n/urls.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { sidesOf } from './printing.ts';

const CAMPAIGNS = ['mumsnet-miscarriage-care', 'national-bereavement-care-pathway'];
/** Sides of the sheets in points, 72 to an inch, as whole numbers. */
const PAPER: Record<PosterId, { width: number; height: number }> = {
  a4: { width: 595, height: 842 },
  a3: { width: 842, height: 1191 },
};

for (const locale of LOCALE_IDS) {
  const { urls } = pageContext(locale);

  test(`posters in ${locale} print on one sheet of their paper`, async ({ page }) => {
    for (const campaign of CAMPAIGNS) {
      for (const paper of POSTER_IDS) {
        await page.goto(urls.campaignPoster(campaign, paper));
        expect
          .soft(sidesOf(await page.pdf({ preferCSSPageSize: true })), `${campaign}, ${paper}`)
          .toEqual([PAPER[paper]]);
      }
    }
  });
}

test('the film is asked for by nobody but the reader who follows its link', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  const { urls } = pageContext('en');
  await page.goto(urls.campaign('mumsnet-miscarriage-care'));
  await page.locator('#video a').hover();
  expect([...new Set(asked)]).toEqual([new URL(baseURL!).origin]);
});

test('whom to talk with is a choice of country beside the stories, without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  const { urls } = pageContext('en');
  await page.goto(urls.stories);
  await expect(page.locator('#take-a-break .contact:visible')).toHaveCount(1);
  await page.locator('#take-a-break .countries a', { hasText: 'United Kingdom' }).click();
  await expect(page.locator('#help-gb')).toBeVisible();
  await expect(page.locator('#help-gb a[href^="tel:"]').first()).toBeVisible();
  await context.close();
});

test('charts of answers are pictures with a name and all their values for a screen reader', async ({ page }) => {
  const { urls } = pageContext('en');
  await page.goto(urls.survey('empathy-of-staff'));
  const chart = page.getByRole('img', { name: /Midwives/ });
  await expect(chart).toHaveCount(1);
  await expect(chart).toHaveAccessibleName(/2011.*59.*2014.*70.*2016.*73/);
  await expect(page.getByRole('table').first()).toContainText('Midwives');
});
