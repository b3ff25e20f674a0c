/** WCAG 2.4.3, 2.4.7, 2.4.11 and 1.4.11: everything that takes the focus is in sight then, uncovered, ringed, and comes in the order one sees. */
import type { Page } from '@playwright/test';

/**
 * What is wrong when the focus goes from one element of a page to the next.
 * @param strict Whether all of an element must be in sight; else some of it, as on a screen that holds a few lines.
 */
export async function focusProblems(page: Page, strict = true): Promise<string[]> {
  // From here on the browser shows the focus as it does for the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate((whole) => {
    const TABBED =
      'a[href], button:not(:disabled), input:not([type=hidden], :disabled), select, textarea, summary, [tabindex="0"]';
    const ordered = document.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex^="-"])');
    const problems = [...ordered].map((each) => `${inspect.nameOf(each)} has an order of its own`);
    inspect.unfold();
    const all = [...document.querySelectorAll<HTMLElement>(TABBED)].filter(
      (each) => each.tabIndex >= 0 && inspect.isShown(each),
    );
    const covers = [...document.querySelectorAll('.exit, saved-bar:not(:empty)')].filter((each) =>
      inspect.isShown(each),
    );

    /** Whether nothing lies over some point of a box, or over its middle. */
    const free = (element: Element, { left, top, width, height }: DOMRect): boolean =>
      (whole ? [0.5] : [0.1, 0.5, 0.9]).some((share) => {
        const hit = document.elementFromPoint(left + width * share, top + height * 0.5);
        return (
          hit !== null && (element.contains(hit) || hit.contains(element) || hit.contains(element.closest('label')))
        );
      });
    const inside = ({ top, bottom, left, right }: DOMRect): boolean =>
      top >= -0.5 && left >= -0.5 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
    const apart = (one: DOMRect, other: DOMRect): boolean =>
      one.bottom <= other.top || one.top >= other.bottom || one.right <= other.left || one.left >= other.right;

    const seen = (element: Element): string[] => {
      const boxes = inspect.boxesOf(element).filter(({ height }) => height < innerHeight / 2);
      if (!whole) return boxes.length === 0 || boxes.some((box) => free(element, box)) ? [] : ['is covered'];
      const under = covers.filter(
        (cover) => !cover.contains(element) && boxes.some((box) => !apart(box, cover.getBoundingClientRect())),
      );
      return [
        ...(boxes.every(inside) ? [] : ['is not in sight']),
        ...(boxes.every((box) => free(element, box)) ? [] : ['is covered']),
        ...under.map((cover) => `lies under ${inspect.nameOf(cover)}`),
      ];
    };
    const ringed = (element: Element): string[] => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return ['has no ring'];
      const contrast = inspect.contrast(
        inspect.rgb(outlineColor) ?? [0, 0, 0],
        inspect.backdrop(element.parentElement),
      );
      return contrast >= 3 ? [] : [`has a ring with a contrast of ${contrast.toFixed(1)}`];
    };
    const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
    /** Whether an element stands before the one that had the focus, in the direction of reading. */
    const backwards = (before: DOMRect, box: DOMRect): boolean => {
      const sameRow =
        Math.min(before.bottom, box.bottom) - Math.max(before.top, box.top) > Math.min(before.height, box.height) / 2;
      const earlier = rtl ? box.left >= before.right : box.right <= before.left;
      const nextColumn = rtl ? box.right <= before.left : box.left >= before.right;
      return sameRow ? earlier : box.bottom <= before.top && !nextColumn;
    };

    let last: Element | undefined;
    for (const element of all) {
      element.focus();
      if (document.activeElement !== element) {
        problems.push(`${inspect.nameOf(element)} does not take the focus`);
        continue;
      }
      problems.push(
        ...[...seen(element), ...ringed(element)].map((problem) => `${inspect.nameOf(element)} ${problem}`),
      );
      if (inspect.isFixed(element) || element.matches('.skip')) continue;
      const together = last && inspect.planeOf(last) === inspect.planeOf(element);
      if (last && together && backwards(last.getBoundingClientRect(), element.getBoundingClientRect())) {
        problems.push(`${inspect.nameOf(element)} comes after ${inspect.nameOf(last)} but stands before it`);
      }
      last = element;
    }
    (document.activeElement as HTMLElement | null)?.blur();
    inspect.fold();
    scrollTo(0, 0);
    return problems;
  }, strict);
}
