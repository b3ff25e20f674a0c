/** Keeping a topic on the device, as a reader does. */
import { expect, type Page } from '@playwright/test';
import { pageContext } from '../../src/i18n/page-context.ts';
import type { LocaleId } from '../../src/schemas/vocabulary.ts';

/** The topic that the tests keep. */
export const TOPIC = 'miscarriage';

/**
 * Goes through the offer of a topic and waits for what is said in the end.
 * @param said What the page then says; that the topic is kept when left out.
 */
export async function keepTopic(page: Page, locale: LocaleId, topic = TOPIC, said?: string): Promise<void> {
  const { t, urls } = pageContext(locale);
  await page.goto('about:blank');
  await page.goto(`${urls.offline}#keep=${topic}`);
  await page.getByRole('button', { name: t('offline.keep') }).click();
  const words = said ?? t('offline.kept', { topic: '\n' }).split('\n').at(-1)!;
  await expect(page.locator('[data-status]')).toContainText(words.replace('\u2069', ''));
}

/** Makes the device have no room. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  });
}
