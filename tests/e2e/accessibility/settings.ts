/** What pages make of settings a reader has for all of them: forced colours (1.4.1, 1.4.11) and reduced motion (2.2.2, 2.3.3). */
import type { Page } from '@playwright/test';

/** What cannot be told apart once the reader's own colours replace those of the page. */
export async function forcedColourProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => inspect.rememberColoured());
  await page.emulateMedia({ forcedColors: 'active' });
  const problems = await page.evaluate(() => {
    inspect.unfold();
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((each) => inspect.isShown(each));
    const framed = (element: Element): boolean => {
      const style = getComputedStyle(element);
      return (['Top', 'Right', 'Bottom', 'Left'] as const).some(
        (side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1,
      );
    };
    const line = ({ textDecorationLine }: CSSStyleDeclaration) => textDecorationLine !== 'none';
    /** Whether a control is known as one: by a frame, a line below its words, or the browser’s own look. */
    const known = (element: Element): boolean =>
      framed(element) || line(getComputedStyle(element)) || getComputedStyle(element).appearance !== 'none';
    const controls = shown('button, .button, input:not([type=hidden]), select, textarea')
      .filter((each) => !known(each))
      .map((each) => `${inspect.nameOf(each)} has no frame`);

    /** A box that only its colour sets apart: it pads its words, and nothing frames it. */
    const boxes = shown('body *:not(svg *, .skip)').filter((each) => {
      const style = getComputedStyle(each);
      const padded = parseFloat(style.paddingBlockStart) >= 6 && parseFloat(style.paddingInlineStart) >= 6;
      return padded && inspect.coloured.has(each) && !framed(each);
    });

    const shapes = shown('svg').flatMap((svg) =>
      [...svg.querySelectorAll<SVGElement>('path, rect, circle, line, ellipse, polygon, text')]
        .filter((each) => !each.closest('.mark-none, .track'))
        .filter((each) => {
          const { fill, stroke } = getComputedStyle(each);
          const paints = [fill, stroke]
            .filter((paint) => paint !== 'none' && !paint.startsWith('url'))
            .map((paint) => inspect.rgb(paint));
          const seen = paints.some((paint) => paint && inspect.contrast(paint, inspect.backdrop(svg)) >= 3);
          return !seen && !each.matches('.mark-tint');
        })
        .map((each) => `${each.localName}.${each.getAttribute('class')} of ${inspect.nameOf(svg)} is hardly seen`),
    );
    inspect.fold();
    return [...controls, ...boxes.map((each) => `${inspect.nameOf(each)} is set apart by its colour alone`), ...shapes];
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return problems;
}

/** What moves, on a page whose reader wants no motion. */
export async function motionProblems(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((each) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(each, part);
        const moving = [
          ...(style.transitionDuration === '0s' ? [] : [`changes its ${style.transitionProperty} over time`]),
          ...(style.animationName === 'none' ? [] : [`plays ${style.animationName}`]),
          ...(style.scrollBehavior === 'auto' ? [] : ['scrolls smoothly']),
        ];
        return moving.map((problem) => `${inspect.nameOf(each)} ${problem}`);
      }),
    ),
  );
}
