/** WCAG 1.4.4, 1.4.10 and 1.4.12: pages keep their words in sight when the screen is small, the text large, or set with more space. */
import type { Page } from '@playwright/test';

/** What a reader may set for every page (1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What sticks out of the screen, is cut off, or lies over other words, with everything that folds unfolded. */
export async function reflowProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => inspect.unfold());
  const problems = [...(await stickingOut(page)), ...(await cutOff(page)), ...(await wordsOverWords(page))];
  await page.evaluate(() => inspect.fold());
  return problems;
}

/** What is wrong while lines, letters, words and paragraphs stand farther apart. */
export async function spacedProblems(page: Page): Promise<string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  const problems = await reflowProblems(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return problems;
}

/** Sets the browser's own text size, as a reader does in the settings. */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
  await session.detach();
}

/** What sticks out of the screen sideways. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > document.documentElement.clientWidth + 0.5 || left < -0.5) && !scrolls(element);
    });
    const root = document.scrollingElement!;
    return [
      ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : []),
      ...wide.map((element) => `${inspect.nameOf(element)} sticks out`),
    ];
  });
}

/** Whose words do not fit and cannot be scrolled to. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(svg *, textarea, input)')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const across = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const down = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return (across || down) && element.innerText.trim() && inspect.isShown(element);
      })
      .map((element) => `${inspect.nameOf(element)} is cut off`),
  );
}

/** Words that lie over other words. */
async function wordsOverWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: { box: DOMRect; of: Element }[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      if (!walker.currentNode.textContent?.trim()) continue;
      range.selectNodeContents(walker.currentNode);
      const of = walker.currentNode.parentElement!;
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) pieces.push({ box, of });
    }
    pieces.sort((one, other) => one.box.top - other.box.top);
    const counts = (of: Element) => inspect.isShown(of) && !inspect.isFixed(of) && !of.closest('.skip');
    const problems = new Set<string>();
    pieces.forEach(({ box, of }, index) => {
      for (let next = index + 1; next < pieces.length && pieces[next]!.box.top < box.bottom; next += 1) {
        const other = pieces[next]!;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        // Boxes of letters are higher than letters: lines that stand close touch without harm.
        const deep = down > 0.4 * Math.min(box.height, other.box.height);
        if (across <= 2 || !deep || of === other.of || !counts(of) || !counts(other.of)) continue;
        if (inspect.planeOf(of) !== inspect.planeOf(other.of)) continue;
        problems.add(`${inspect.nameOf(of)} lies over ${inspect.nameOf(other.of)}`);
      }
    });
    return [...problems];
  });
}

/** The share of the screen that stays covered while the page scrolls. */
export async function coveredShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const fixed = [...document.querySelectorAll('body *')].filter((each) => {
      const { position } = getComputedStyle(each);
      return (position === 'fixed' || position === 'sticky') && inspect.isShown(each);
    });
    const area = fixed.map((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      const across = Math.min(right, innerWidth) - Math.max(left, 0);
      const down = Math.min(bottom, innerHeight) - Math.max(top, 0);
      return getComputedStyle(each).position === 'fixed' ? Math.max(0, across) * Math.max(0, down) : 0;
    });
    return area.reduce((sum, each) => sum + each, 0) / (innerWidth * innerHeight);
  });
}
