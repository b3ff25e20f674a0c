/**
 * What the checks of a page need to know about its elements, inside the browser: `inspect`. Playwright carries a function into a page
 * without what stands around it, so everything it needs is defined in it.
 */
import type { Page } from '@playwright/test';

/** A colour: red, green, blue from 0 to 255. */
type Rgb = readonly [number, number, number];

/** See the functions of {@link install}. */
export interface Inspect {
  nameOf(element: Element): string;
  isShown(element: Element): boolean;
  planeOf(element: Element): Element | null;
  isFixed(element: Element): boolean;
  boxesOf(element: Element): DOMRect[];
  rgb(colour: string): Rgb | undefined;
  backdrop(element: Element | null): Rgb;
  contrast(one: Rgb, other: Rgb): number;
  coloured: ReadonlySet<Element>;
  rememberColoured(): void;
  unfold(): void;
  fold(): void;
}

declare global {
  // A name for functions that run inside a page.
  var inspect: Inspect;
}

/** Makes `inspect` known to a page. */
export async function inspectPage(page: Page): Promise<void> {
  await page.evaluate(install);
}

function install(): void {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const colours = new Map<string, readonly [...Rgb, number]>();
  let unfolded: HTMLDetailsElement[] = [];

  /** Red, green, blue and alpha of any colour that CSS knows. */
  function rgba(colour: string): readonly [...Rgb, number] {
    let found = colours.get(colour);
    if (!found) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      colours.set(colour, (found = [red, green, blue, alpha]));
    }
    return found;
  }

  /** How bright a colour is, as WCAG works it out. */
  function luminance(colour: Rgb): number {
    const [red, green, blue] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  globalThis.inspect = {
    /** How an element is called in a report. */
    nameOf(element) {
      const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
      const classes = [...element.classList].map((name) => `.${name}`).join('');
      return `${element.localName}${classes} “${text.slice(0, 40)}”`;
    },
    /** Whether an element can be seen by a reader who scrolls to it. */
    isShown(element) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && !element.closest('.visually-hidden');
    },
    /** What an element moves with: the nearest part around it that scrolls by itself or stays where it is; nothing, with the page. */
    planeOf(element) {
      for (let each: Element | null = element; each; each = each.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(each);
        const scrolls = each !== element && /auto|scroll/.test(overflowX + overflowY);
        if (position === 'fixed' || scrolls) return each;
      }
      return null;
    },
    /** Whether an element stays where it is while the page scrolls. */
    isFixed(element) {
      for (let each: Element | null = element; each; each = each.parentElement) {
        if (getComputedStyle(each).position === 'fixed') return true;
      }
      return false;
    },
    /** The boxes of an element, one for each of its lines. */
    boxesOf(element) {
      return [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    },
    /** A colour, unless it lets through what is behind it. */
    rgb(colour) {
      const [red, green, blue, alpha] = rgba(colour);
      return alpha < 128 ? undefined : [red, green, blue];
    },
    /** The colour behind an element. */
    backdrop(element) {
      for (let each = element; each; each = each.parentElement) {
        const colour = inspect.rgb(getComputedStyle(each).backgroundColor);
        if (colour) return colour;
      }
      return inspect.rgb('Canvas')!;
    },
    contrast(one, other) {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
      return (light + 0.05) / (dark + 0.05);
    },
    coloured: new Set(),
    /** Puts into `coloured` what has a ground of another colour than what is around it. */
    rememberColoured() {
      inspect.coloured = new Set(
        [...document.querySelectorAll('body *')].filter((each) => {
          const ground = inspect.rgb(getComputedStyle(each).backgroundColor);
          return ground && ground.join() !== inspect.backdrop(each.parentElement).join();
        }),
      );
    },
    /** Opens everything that folds but what would lie over the page. */
    unfold() {
      unfolded = [...document.querySelectorAll('details')].filter(
        (each) => !each.open && !each.closest('.locales-menu'),
      );
      for (const each of unfolded) each.open = true;
    },
    /** Closes what `unfold` has opened. */
    fold() {
      for (const each of unfolded) each.open = false;
      unfolded = [];
    },
  };
}
