/** A colour as `#` and six hexadecimal digits, such as `#0f5257`. */
export type Colour = string;

const COLOUR = /^#[0-9a-f]{6}$/i;

/** Least contrast between words and their ground, WCAG 2.2 AA. */
export const LEAST_CONTRAST = 4.5;

/** Grounds that words in an accent stand on, lightest first, by theme. `hub.css` has the same colours. */
export const GROUNDS = {
  light: ['#ffffff', '#fbfaf7'],
  dark: ['#1a2228', '#12181d'],
} as const;

/** Whether words of a colour can be read on every ground of a theme. False for what is no {@link Colour}. */
export function readable(colour: string, theme: keyof typeof GROUNDS): colour is Colour {
  return COLOUR.test(colour) && GROUNDS[theme].every((ground) => contrast(colour, ground) >= LEAST_CONTRAST);
}

/**
 * Contrast of two colours, 1 to 21, as WCAG 2.2 defines it.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = [1, 3, 5].map((from) => linear(parseInt(colour.slice(from, from + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
