import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { bestLinks, field, results, status } from './searching.ts';

const PATH = '/en/topics/miscarriage/';
const { t } = pageContext('en');

/** What is wrong with the element that has the focus; nothing when a reader can see it and that it has the focus. */
async function focusProblems(page: Page): Promise<{ id: string; problems: string[] }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    if (element === document.body) return { id: 'body', problems: [] };
    const exit = document.querySelector('.exit')!;
    const cover = exit.getBoundingClientRect();
    const seen = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const inside = seen.every(
      ({ top, bottom, left, right }) => top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
    );
    const free = seen.every(
      ({ top, bottom, left, right }) =>
        element === exit || bottom <= cover.top || top >= cover.bottom || right <= cover.left || left >= cover.right,
    );
    const onTop = seen.every((box) => {
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const problems = [
      ...(seen.length > 0 ? [] : ['has no box']),
      ...(inside ? [] : ['is not within the screen']),
      ...(free ? [] : ['is covered by the leave link']),
      ...(onTop ? [] : ['is covered']),
      ...(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? [] : ['has no outline']),
    ];
    const place = `${element.tagName} “${element.textContent?.trim().slice(0, 40)}” ${element.getAttribute('href') ?? ''}`;
    return { id: place, problems };
  });
}

/** Presses a key until the focus has left the page, and tells what was wrong on the way. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ steps: number; problems: string[] }> {
  const problems: string[] = [];
  for (let steps = 0; steps < 1000; steps += 1) {
    await page.keyboard.press(key);
    const { id, problems: found } = await focusProblems(page);
    if (id === 'body') return { steps, problems };
    problems.push(...found.map((problem) => `${id} ${problem}`));
  }
  throw new Error('The focus never leaves the page');
}

/** Presses Tab until an element has the focus that a selector picks. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 300; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test.use({ reducedMotion: 'reduce' });

test('the first Tab reaches the skip link, the second the leave link, and the skip link leads to the content', async ({
  page,
}) => {
  await page.goto(PATH);
  const skip = page.getByRole('link', { name: t('skip.content') });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t('exit.label'), exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

// The checks of every page move the focus by script. That the keys lead the same way is tried where there is most to pass.
for (const [key, width, height] of [
  ['Tab', 360, 740],
  ['Shift+Tab', 1280, 900],
] as const) {
  test(`every element reached by ${key} at ${width} px is in sight, not covered, and outlined`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(PATH);
    const { steps, problems } = await walk(page, key);
    expect(steps).toBeGreaterThan(50);
    expect(problems).toEqual([]);
  });
}

test('words, a filter, the best match and further results are all reached without a pointer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/search/');
  await field(page).focus();
  await page.keyboard.type('miscarriage');
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  await expect(field(page)).toBeFocused();
  const titles = await page.locator('.result-group').getByRole('heading', { level: 3 }).allInnerTexts();
  expect(titles.length).toBeGreaterThan(1);
  await tabTo(page, '.filters input[name=in][value=nl]');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/en/search/#q=miscarriage&in=nl');
  await results(page).first().waitFor();
  await expect(page.locator('.filters input[name=in][value=nl]')).toBeFocused();
  await tabTo(page, '.filters details details summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '.filters input[name=kind][value=resource]');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/en/search/#q=miscarriage&kind=resource&in=nl');
  await expect(status(page)).toContainText('miscarriage');
  await results(page).first().waitFor();
  await tabTo(page, '.result-group button:not(.save)');
  const before = await results(page).count();
  await page.keyboard.press('Enter');
  expect(await results(page).count()).toBeGreaterThan(before);
  await expect(page.locator('.results h4 a:focus')).toHaveCount(1);
  // A topic is no resource, so the best match stands aside until the filter goes.
  await expect(bestLinks(page)).toHaveCount(0);
  await page.locator('.filters input[name=kind][value=resource]').focus();
  await page.keyboard.press('Space');
  // The best match comes before the results, and once more with them.
  await bestLinks(page).first().waitFor();
  await page.locator('search-page[data-state="done"]').waitFor();
  await bestLinks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/topics/miscarriage/');
});

test('the suggestions are no stop on the way through the page', async ({ page }) => {
  await page.goto('/en/search/');
  await field(page).focus();
  await page.keyboard.type('miscarriage');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('button', { name: t('search.button'), exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('listbox')).toBeHidden();
});
