import { expect, test } from '@playwright/test';
import { field, results, status } from './searching.ts';
import { open, pagesIn } from './site.ts';
import { leftBehind, NOTHING, watch } from './watching.ts';

for (const sitePage of pagesIn(['en', 'ar'])) {
  test(`${sitePage.name} asks nobody else for anything, keeps nothing and has no complaint`, async ({
    page,
    context,
    baseURL,
  }) => {
    const seen = watch(context);
    const response = await open(page, sitePage);
    await page.waitForLoadState('networkidle');
    expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(response.headers()['referrer-policy']).toBe('no-referrer');
    expect(response.headers()['set-cookie']).toBeUndefined();
    expect([...seen.origins]).toEqual([baseURL]);
    expect(seen.complaints).toEqual([]);
    expect(await leftBehind(page)).toEqual(NOTHING);
  });
}

test('a search with suggestions, filters and another language asks nobody else for anything, keeps nothing and has no complaint', async ({
  page,
  context,
  baseURL,
}) => {
  const seen = watch(context);
  await page.goto('/en/search/');
  await field(page).pressSequentially('grief');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  await page.goto('/en/search/#q=loss&language=en&in=nl');
  await expect(status(page)).toContainText('loss');
  await results(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect([...seen.origins]).toEqual([baseURL]);
  expect(seen.complaints).toEqual([]);
  expect(await leftBehind(page)).toEqual(NOTHING);
});

test('no page keeps a picture, font, frame or script of another site in its markup', async ({ page, baseURL }) => {
  for (const sitePage of pagesIn(['en'])) {
    await open(page, sitePage);
    const foreign = await page.evaluate((own) => {
      const elements = document.querySelectorAll<HTMLElement>('[src], link[href], form[action], object[data]');
      return [...elements]
        .filter((element) => !element.matches('link[rel=canonical], link[rel=alternate]'))
        .map(
          (element) => ['src', 'href', 'action', 'data'].map((name) => element.getAttribute(name)).find(Boolean) ?? '',
        )
        .filter((address) => new URL(address, location.href).origin !== own);
    }, baseURL);
    expect(foreign, sitePage.path).toEqual([]);
  }
});
