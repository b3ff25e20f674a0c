import { contrast, GROUNDS, readable, type Colour } from '../hub/contrast.ts';

/** Our own colours of links and headings, by theme. */
export const OWN_ACCENTS = { light: '#0f5257', dark: '#8fd0cf' } as const;

/** Parts that the way from a colour to black or white is divided into. */
const STEPS = 64;

/** Whether a text is a colour as views of a hub take it. */
export function isColour(text: string): text is Colour {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** Contrast of a colour with that ground of a theme on which it is read worst. */
export function weakestContrast(colour: Colour, theme: keyof typeof GROUNDS): number {
  return Math.min(...GROUNDS[theme].map((ground) => contrast(colour, ground)));
}

/** The colour nearest to another one that can be read in a theme: darkened for a light one, lightened for a dark one. */
export function nearestReadable(colour: Colour, theme: keyof typeof GROUNDS): Colour {
  const end = theme === 'light' ? 0 : 255;
  const steps = Array.from({ length: STEPS }, (_, step) => mix(colour, end, step / STEPS));
  return steps.find((mixed) => readable(mixed, theme)) ?? mix(colour, end, 1);
}

/** A colour with a part of black (0) or white (255) in it. */
function mix(colour: Colour, end: number, part: number): Colour {
  const channels = [1, 3, 5].map((from) => {
    const channel = parseInt(colour.slice(from, from + 2), 16);
    return Math.round(channel + (end - channel) * part)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
