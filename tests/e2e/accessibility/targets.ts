/** WCAG 2.5.8: what is pressed is at least 24 by 24 CSS pixels, or far enough from everything else that is pressed. */
import type { Page } from '@playwright/test';

/** Targets of a page that are too small and too near to others. Links among words of a sentence may be as high as their line. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIDE = 24;
    const PRESSED =
      'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=option], label:has(input)';
    inspect.unfold();
    // A box to tick is pressed anywhere on its label.
    const pressed = [...document.querySelectorAll(PRESSED)].filter(
      (each) => inspect.isShown(each) && !each.matches(':disabled') && !each.matches('label input, .skip'),
    );
    const targets = pressed.map((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const small = width < SIDE - 0.01 || height < SIDE - 0.01;
      return { element, lines: inspect.boxesOf(element), small, x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    /** Whether there are words beside the targets in the block that an element stands in. */
    const amongWords = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (
          /[\p{L}\p{N}]/u.test(textContent ?? '') &&
          !parentElement!.closest(PRESSED) &&
          inspect.isShown(parentElement!)
        )
          return true;
      }
      return false;
    };
    type Target = (typeof targets)[number];
    /** Whether the circle around one target meets another, or the circle around that. */
    const meets = (one: Target, other: Target): boolean => {
      if (one === other) return false;
      if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
      const inside = other.lines.some(({ left, right, top, bottom }) => {
        const across = Math.max(left - one.x, 0, one.x - right);
        const down = Math.max(top - one.y, 0, one.y - bottom);
        return Math.hypot(across, down) < SIDE / 2 - 0.01;
      });
      const touch = other.small && Math.hypot(one.x - other.x, one.y - other.y) < SIDE - 0.01;
      return (inside || touch) && inspect.planeOf(one.element) === inspect.planeOf(other.element);
    };
    const problems = targets
      .filter((each) => each.small && !amongWords(each.element))
      .flatMap((each) => {
        const near = targets.find((other) => meets(each, other));
        const { width, height } = each.element.getBoundingClientRect();
        const size = `${Math.round(width)} × ${Math.round(height)}`;
        return near
          ? [`${inspect.nameOf(each.element)} is ${size} and too near to ${inspect.nameOf(near.element)}`]
          : [];
      });
    inspect.fold();
    return problems;
  });
}
