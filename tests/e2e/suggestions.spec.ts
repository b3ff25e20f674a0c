/** What a reader can expect of the suggestions below a search field, sentence by sentence. */
import { expect, test, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import { asked, field, hash, results, status, suggestions, typeIn } from './searching.ts';

const { t } = pageContext('en');
/** A page whose header has the search field, and that is none of the pages suggested below. */
const PAGE = '/en/about/';

test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });

const options = (page: Page) => suggestions(page).getByRole('option');
const chosen = (page: Page) => suggestions(page).locator('[aria-selected="true"]');
const announced = (page: Page) => page.locator('.search-box [role=status]');

/** Opens a page and types words that have suggestions into its search field. */
async function suggest(page: Page, words = 'miscarriage', path = PAGE): Promise<void> {
  await page.goto(path);
  await typeIn(page, words);
}

/** Expects that one option is chosen, and that the field says so; of `undefined`, that none is. */
async function expectChosen(page: Page, place: number | undefined): Promise<void> {
  await expect(field(page)).toBeFocused();
  if (place === undefined) {
    await expect(chosen(page)).toHaveCount(0);
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    return;
  }
  await expect(chosen(page)).toHaveCount(1);
  const option = options(page).nth(place);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!);
}

/** Holds back what a pattern matches until the returned function is called. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe('the field', () => {
  test('is a plain search field, and asks for nothing, until it has the focus', async ({ page }) => {
    const asks: string[] = [];
    page.on('request', (request) => asks.push(new URL(request.url()).pathname));
    await page.goto(PAGE);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('searchbox')).toHaveCount(1);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    expect(asks.filter((path) => /search-data|pagefind|suggestion/.test(path))).toEqual([]);
  });

  test('becomes a combobox with a closed list when it gets the focus', async ({ page }) => {
    await page.goto(PAGE);
    await field(page).focus();
    await expect(field(page)).toHaveRole('combobox');
    await expect(field(page)).toHaveAccessibleName(t('search.label'));
    await expect(field(page)).toHaveAttribute('aria-autocomplete', 'list');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveAttribute('autocomplete', 'off');
    const list = page.locator(`[id="${await field(page).getAttribute('aria-controls')}"]`);
    await expect(list).toHaveAttribute('role', 'listbox');
    await expect(list).toHaveAttribute('aria-label', t('search.suggestions'));
    await expect(list).toBeHidden();
    await expectChosen(page, undefined);
  });

  test('opens the list while words are typed, with nothing chosen and the focus kept', async ({ page }) => {
    await suggest(page);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('listbox', { name: t('search.suggestions') })).toBeVisible();
    await expect(field(page)).toHaveValue('miscarriage');
    await expectChosen(page, undefined);
    const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.length).toBeLessThanOrEqual(7);
    expect(new Set(ids).size).toBe(ids.length);
    for (const option of await options(page).all()) await expect(option).toHaveAttribute('aria-selected', 'false');
    await expect(options(page).first()).toContainText('Miscarriage');
    await expect(options(page).first()).toContainText(t('search.kind.topic'));
  });

  test('offers nothing for one letter', async ({ page }) => {
    await page.goto(PAGE);
    await field(page).pressSequentially('m');
    await expect(field(page)).toHaveRole('combobox');
    await page.waitForLoadState('networkidle');
    await expect(suggestions(page)).toBeHidden();
    await field(page).press('i');
    await expect(suggestions(page)).toBeVisible();
    await field(page).press('Backspace');
    await expect(suggestions(page)).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('offers something for one Chinese character', async ({ page }) => {
    await page.goto('/zh-Hans/about/');
    await typeIn(page, '流', 'zh-Hans');
    await expect(suggestions(page)).toBeVisible();
    await expect(options(page).first()).toContainText('流');
  });

  test('closes the list when nothing fits any more', async ({ page }) => {
    await suggest(page, 'misc');
    await page.keyboard.type('xqzvwk');
    await expect(suggestions(page)).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue('miscxqzvwk');
  });
});

test.describe('the keyboard', () => {
  test('moves down through the options, back into the field, and round again', async ({ page }) => {
    await suggest(page);
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, 0);
    const count = await options(page).count();
    for (let place = 1; place < count; place += 1) {
      await page.keyboard.press('ArrowDown');
      await expectChosen(page, place);
    }
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, undefined);
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, 0);
    await expect(field(page)).toHaveValue('miscarriage');
  });

  test('moves up from the field to the last option, and from the first back into the field', async ({ page }) => {
    await suggest(page);
    await page.keyboard.press('ArrowUp');
    const count = await options(page).count();
    await expectChosen(page, count - 1);
    for (let place = count - 2; place >= 0; place -= 1) {
      await page.keyboard.press('ArrowUp');
      await expectChosen(page, place);
    }
    await page.keyboard.press('ArrowUp');
    await expectChosen(page, undefined);
    await expect(field(page)).toHaveValue('miscarriage');
  });

  test('Escape closes the list and keeps the words, and the arrow opens it again', async ({ page }) => {
    await suggest(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveValue('miscarriage');
    await expectChosen(page, undefined);
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page)).toBeVisible();
    await expectChosen(page, undefined);
  });

  test('Enter after Escape searches, whatever was chosen before', async ({ page }) => {
    await suggest(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/search/#q=miscarriage');
  });

  test('Tab leaves the field and closes the list', async ({ page }) => {
    await suggest(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(suggestions(page)).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).not.toBeFocused();
    await expect(field(page)).toHaveValue('miscarriage');
    await expect(page.getByRole('banner').getByRole('button', { name: t('search.button'), exact: true })).toBeFocused();
    await expect(page).toHaveURL(PAGE);
  });

  test('Enter without a choice searches for the words', async ({ page }) => {
    await suggest(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/search/#q=miscarriage');
    await results(page).first().waitFor();
  });

  test('Enter with a choice goes to its page, and no word enters the address', async ({ page }) => {
    await suggest(page, 'misscarriage');
    await page.keyboard.press('ArrowDown');
    const path = await chosen(page).getAttribute('data-path');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/en/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('typing goes on after the arrows, and drops the choice', async ({ page }) => {
    await suggest(page, 'misc');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('arr');
    await expect(field(page)).toHaveValue('miscarr');
    await expectChosen(page, undefined);
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await expect(field(page)).toHaveValue('iscarr');
  });

  test('Enter that ends the writing of a word in another script is not for the list', async ({ page }) => {
    await page.goto('/zh-Hans/about/');
    await typeIn(page, '流产', 'zh-Hans');
    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).toHaveCount(1);
    const taken = await field(page, 'zh-Hans').evaluate((input) =>
      ['Enter', 'ArrowDown', 'Escape'].map((key) => {
        const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
        input.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
    expect(taken).toEqual([false, false, false]);
    await expect(suggestions(page)).toBeVisible();
    await expect(page).toHaveURL('/zh-Hans/about/');
  });

  test('what is being written in another script is offered something already', async ({ page }) => {
    await page.goto('/zh-Hans/about/');
    await field(page, 'zh-Hans').focus();
    await expect(field(page, 'zh-Hans')).toHaveRole('combobox');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '流产', selectionStart: 2, selectionEnd: 2 });
    await expect(suggestions(page)).toBeVisible();
    await session.send('Input.insertText', { text: '流产' });
    await expect(field(page, 'zh-Hans')).toHaveValue('流产');
    await expect(suggestions(page)).toBeVisible();
  });

  test('a chosen option is always in sight, also in a low window', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 420 });
    await suggest(page);
    const count = await options(page).count();
    for (let place = 0; place < count; place += 1) {
      await page.keyboard.press('ArrowDown');
      await expect(options(page).nth(place)).toHaveAttribute('aria-selected', 'true');
      await expect(options(page).nth(place)).toBeInViewport({ ratio: 0.99 });
      const onTop = await chosen(page).evaluate((option) => {
        const { left, top, width, height } = option.getBoundingClientRect();
        return option.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect(onTop, `option ${place}`).toBe(true);
    }
  });
});

test.describe('the pointer', () => {
  test('a click goes to the page of an option', async ({ page }) => {
    await suggest(page);
    const option = options(page).nth(1);
    const path = await option.getAttribute('data-path');
    await option.click();
    await expect(page).toHaveURL(`/en/${path}`);
  });

  test('a click beside the list closes it and keeps the words', async ({ page }) => {
    await suggest(page);
    await page.mouse.click(20, 600);
    await expect(suggestions(page)).toBeHidden();
    await expect(field(page)).toHaveValue('miscarriage');
    await expect(page).toHaveURL(PAGE);
  });

  test('a press within the list does not take the focus from the field', async ({ page }) => {
    await suggest(page);
    await options(page).first().hover();
    await page.mouse.down();
    await expect(field(page)).toBeFocused();
    await expect(suggestions(page)).toBeVisible();
  });

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test('a touch goes to the page of an option, which is tall enough for a finger', async ({ page }) => {
      await suggest(page);
      for (const option of await options(page).all()) {
        expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      }
      const path = await options(page).first().getAttribute('data-path');
      await options(page).first().tap();
      await expect(page).toHaveURL(`/en/${path}`);
    });

    test('the link that leaves the site is not covered', async ({ page }) => {
      await suggest(page);
      const [list, exit] = [await suggestions(page).boundingBox(), await page.locator('.exit').boundingBox()];
      expect(list!.y + list!.height).toBeLessThanOrEqual(exit!.y);
    });
  });
});

test.describe('what is said', () => {
  test('the number of suggestions, once, after a pause, and not letter by letter', async ({ page }) => {
    await page.clock.install();
    await page.goto(PAGE);
    await field(page).focus();
    await expect(field(page)).toHaveRole('combobox');
    await page.clock.pauseAt(Date.now() + 60_000);
    const shared = page.waitForResponse('**/search-data/concepts.json');
    for (const letter of 'misc') {
      await page.keyboard.type(letter);
      await page.clock.runFor(300);
      await expect(announced(page)).toHaveText('');
    }
    await (await shared).finished();
    await expect(suggestions(page)).toBeVisible();
    await expect(announced(page)).toHaveText('');
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return announced(page).textContent();
      })
      .not.toBe('');
    await expect(announced(page)).toHaveText(t('search.suggestionCount', { count: await options(page).count() }));
    await page.keyboard.press('Escape');
    await expect(announced(page)).toHaveText('');
  });

  test('nothing once the field has been left', async ({ page }) => {
    await suggest(page);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(1200);
    await expect(announced(page)).toHaveText('');
  });

  test('a word in another language carries that language, beside the title in the page’s own', async ({ page }) => {
    await suggest(page, 'miskraam');
    const option = options(page)
      .filter({ has: page.locator('bdi[lang="nl"]') })
      .first();
    await expect(option).toHaveAttribute('data-path', /^topics\/|^glossary\//);
    await expect(option.locator('bdi')).toHaveText(/miskraam/i);
    await page.goto(PAGE);
    await typeIn(page, 'فقدان الحمل');
    await expect(options(page).locator('bdi[lang="ar"]').first()).toHaveText(/\p{Script=Arabic}/u);
    await expect(
      options(page)
        .locator('bdi:not([lang])')
        .filter({ hasText: /\p{Script=Arabic}/u }),
    ).toHaveCount(0);
  });
});

test.describe('the place of the list', () => {
  for (const [locale, words] of [
    ['en', 'miscarriage'],
    ['nl', 'zwangerschap'],
    ['ar', 'الحمل'],
    ['zh-Hans', '流产'],
  ] as const) {
    for (const [width, pixels] of [
      [360, 16],
      [320, 16],
      [360, 32],
      [1280, 16],
    ] as const) {
      test(`is below the field and within a window of ${width} px with text of ${pixels} px in ${locale}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        const session = await page.context().newCDPSession(page);
        await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
        await page.goto(`/${locale}/about/`);
        await typeIn(page, words, locale);
        const [list, input] = [await suggestions(page).boundingBox(), await field(page, locale).boundingBox()];
        expect(list!.y).toBeGreaterThanOrEqual(input!.y + input!.height);
        expect(list!.y).toBeLessThan(input!.y + input!.height + 16);
        expect(list!.x).toBeGreaterThanOrEqual(0);
        expect(list!.x + list!.width).toBeLessThanOrEqual(width);
        // It begins where the field does: at the right where text is read from right to left.
        const [starts, begins] =
          locale === 'ar' ? [list!.x + list!.width, input!.x + input!.width] : [list!.x, input!.x];
        expect(Math.abs(starts - begins)).toBeLessThanOrEqual(1);
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.scrollingElement!;
          return { scrollWidth, clientWidth };
        });
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
        expect(await suggestions(page).evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
      });
    }
  }

  test('in Arabic the arrows work and words read from right to left', async ({ page }) => {
    await page.goto('/ar/about/');
    await typeIn(page, 'فقدان', 'ar');
    await expect(suggestions(page)).toHaveCSS('direction', 'rtl');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    const path = await chosen(page).getAttribute('data-path');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/ar/${path}`);
  });

  for (const [name, path] of [
    ['the header', PAGE],
    ['the first page', '/en/'],
    ['the search page', '/en/search/'],
  ] as const) {
    test(`nothing of the page covers or cuts it in ${name}`, async ({ page }) => {
      for (const [width, height] of [
        [360, 740],
        [1280, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto('about:blank');
        await page.goto(path);
        await typeIn(page, 'miscarriage');
        await suggestions(page).evaluate((list) => list.scrollIntoView({ block: 'nearest' }));
        const covered = await suggestions(page).evaluate((list) => {
          const { left, right, top, bottom } = list.getBoundingClientRect();
          const points = [left + 4, (left + right) / 2, right - 4].flatMap((x) =>
            [top + 4, (top + bottom) / 2, bottom - 4].map((y) => [x, y] as const),
          );
          return points.filter(([x, y]) => !list.contains(document.elementFromPoint(x, y)));
        });
        expect(covered, `${width} px`).toEqual([]);
      }
    });
  }

  test('with forced colours the chosen option has an outline, and the list a border', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await suggest(page);
    await page.keyboard.press('ArrowDown');
    await expect(chosen(page)).toHaveCSS('outline-style', 'solid');
    await expect(chosen(page)).toHaveCSS('outline-width', '2px');
    await expect(options(page).nth(1)).not.toHaveCSS('outline-style', 'solid');
    await expect(suggestions(page)).toHaveCSS('border-block-start-style', 'solid');
  });

  test('it is not printed', async ({ page }) => {
    await suggest(page);
    await page.emulateMedia({ media: 'print' });
    await expect(suggestions(page)).toBeHidden();
  });
});

test.describe('everywhere', () => {
  for (const [name, path] of [
    ['the header', PAGE],
    ['the first page', '/en/'],
    ['the search page', '/en/search/'],
  ] as const) {
    test(`the field in ${name} offers pages and searches`, async ({ page }) => {
      await suggest(page, 'grief', path);
      await page.keyboard.press('ArrowDown');
      const target = await chosen(page).getAttribute('data-path');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/en/${target}`);
      await suggest(page, 'grief', path);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/en/search/#q=grief');
      await results(page).first().waitFor();
      await expect(suggestions(page)).toBeHidden();
    });
  }

  test('a place on the page itself is gone to', async ({ page }) => {
    await suggest(page, 'miscarriage symptoms', '/en/topics/miscarriage/');
    const option = options(page).and(page.locator('[data-path^="topics/miscarriage/#"]')).first();
    const place = (await option.getAttribute('data-path'))!.split('#')[1]!;
    await option.click();
    await expect(page).toHaveURL(`/en/topics/miscarriage/#${place}`);
    await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
    await expect(suggestions(page)).toBeHidden();
  });

  test('the saved list travels along, with a choice and without', async ({ page }) => {
    const list = 'list=acog-early-pregnancy-loss';
    await suggest(page, 'grief', `${PAGE}#${list}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((address) => address.pathname !== PAGE && address.hash.includes(list));
    await page.goto('about:blank');
    await suggest(page, 'grief', `${PAGE}#${list}`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/en/search/#${asked('grief')}&${list}`);
  });

  test('nothing is suggested while the words that lead somewhere cannot be had, and the field still searches', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/search-data/en/concepts.json', (route) => route.abort());
    await page.goto(PAGE);
    await field(page).pressSequentially('grief');
    await page.waitForLoadState('networkidle');
    await expect(suggestions(page)).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(1);
    await page.unroute('**/search-data/en/concepts.json');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/search/#q=grief');
    await results(page).first().waitFor();
    expect(errors).toEqual([]);
  });

  test('the next focus tries again', async ({ page }) => {
    await page.route('**/search-data/en/concepts.json', (route) => route.abort());
    await page.goto(PAGE);
    await field(page).pressSequentially('grief');
    await page.waitForLoadState('networkidle');
    await page.unroute('**/search-data/en/concepts.json');
    await field(page).blur();
    await field(page).focus();
    await expect(suggestions(page)).toBeVisible();
  });
});

test.describe('on a slow line', () => {
  test('a field left and entered again has one list', async ({ page }) => {
    const release = await holdBack(page, '**/search-data/en/concepts.json');
    await page.goto(PAGE);
    await field(page).focus();
    await field(page).blur();
    await field(page).focus();
    release();
    await expect(field(page)).toHaveRole('combobox');
    await page.waitForLoadState('networkidle');
    await expect(suggestions(page)).toHaveCount(1);
    await typeIn(page, 'grief');
    await expect(suggestions(page)).toHaveCount(1);
  });

  test('words typed before the list is ready are offered something', async ({ page }) => {
    const release = await holdBack(page, '**/search-data/en/concepts.json');
    await page.goto(PAGE);
    await field(page).pressSequentially('grief');
    release();
    await expect(suggestions(page)).toBeVisible();
  });

  test('a list that comes after the search does not open over the results', async ({ page }) => {
    const release = await holdBack(page, '**/search-data/**/concepts.json');
    await page.goto('/en/search/');
    await field(page).pressSequentially('grief');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(t('search.working'));
    release();
    await results(page).first().waitFor();
    await expect(field(page)).toHaveRole('combobox');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(suggestions(page)).toBeHidden();
    expect(hash(page)).toBe('#q=grief');
  });

  test('the words of other languages neither undo a choice nor open a closed list', async ({ page }) => {
    let release = await holdBack(page, '**/search-data/concepts.json');
    await page.goto(PAGE);
    await field(page).pressSequentially('grief');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectChosen(page, 0);
    let response = page.waitForResponse('**/search-data/concepts.json');
    release();
    await (await response).finished();
    await page.waitForTimeout(300);
    await expectChosen(page, 0);
    await page.unrouteAll();
    release = await holdBack(page, '**/search-data/concepts.json');
    await page.goto('/en/about/#main');
    await page.reload();
    await field(page).pressSequentially('grief');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('Escape');
    response = page.waitForResponse('**/search-data/concepts.json');
    release();
    await (await response).finished();
    await page.waitForTimeout(300);
    await expect(suggestions(page)).toBeHidden();
  });

  test('the suggestions come from the reader’s own language first, without waiting for the others', async ({
    page,
  }) => {
    const release = await holdBack(page, '**/search-data/concepts.json');
    await page.goto(PAGE);
    await field(page).pressSequentially('miscarriage');
    await expect(options(page).first()).toContainText('Miscarriage');
    release();
  });
});
