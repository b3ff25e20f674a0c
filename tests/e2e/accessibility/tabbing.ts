/** Ways through a page by its keys alone. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More than the stops of the longest way that a test goes. */
const MOST_STOPS = 150;

/** Presses Tab until an element has the focus. On the way there is always an element that has it. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  const wanted = await goal.elementHandle();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const [there, lost] = await page.evaluate(
      (element) => [document.activeElement === element, document.activeElement === document.body],
      wanted,
    );
    if (there) return;
    if (lost) throw new Error(`The focus is lost before ${String(goal)}`);
  }
  throw new Error(`Tab does not lead to ${String(goal)}`);
}

/** One step of a reader: goes to a link, button or fold by Tab and presses Enter on it. */
export async function step(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
}
