import { expect, test } from '@playwright/test';
import { TEMPLATES } from '../../../scripts/templates.ts';
import type { LocaleId } from '../../../src/schemas/vocabulary.ts';
import { open, pagesIn } from '../site.ts';
import { inspectPage } from './in-page.ts';
import { PAGE_CHECKS } from './page-checks.ts';
import { frameOf, structureOf } from './structure.ts';

/** Templates whose shape is also kept in the other direction: those with the most in them. */
const SHAPES_IN_ARABIC = ['topic', 'guide', 'search', 'saved', 'clinic'];

const hasShape = (locale: LocaleId, template: string): boolean =>
  locale === 'en' || (locale === 'ar' && SHAPES_IN_ARABIC.includes(template));

// A page that scrolls smoothly is still on its way when it is looked at.
test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });

for (const sitePage of pagesIn(['en', 'ar', 'nl', 'zh-Hans'])) {
  const { locale, template } = sitePage;
  const checks = PAGE_CHECKS.filter(({ locales }) => locales.includes(locale));

  test(`${sitePage.name} stands every check`, async ({ page }) => {
    await open(page, sitePage);
    const failed: unknown[] = [];
    /** A failed step is told, and the next ones are taken all the same. */
    const step = (title: string, body: () => Promise<void>) =>
      test.step(title, body).catch((problem: unknown) => failed.push(problem));
    if (hasShape(locale, template)) {
      await step('the shape is the one that is kept', async () =>
        expect(await structureOf(page, locale)).toMatchSnapshot([locale, `${template}.txt`]),
      );
    }
    await inspectPage(page);
    for (const { title, problems } of checks) {
      await step(title, async () => expect(await problems(page), title).toEqual([]));
    }
    if (failed.length > 0) throw new AggregateError(failed, failed.map(String).join('\n\n'));
  });
}

for (const locale of ['en', 'ar'] as const) {
  test(`what is around every page in ${locale} has the shape that is kept`, async ({ page }) => {
    await page.goto(TEMPLATES.topic(locale));
    expect(await frameOf(page, locale)).toMatchSnapshot([locale, 'frame.txt']);
  });
}
