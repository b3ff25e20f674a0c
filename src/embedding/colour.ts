import { readable, type Colour } from '../hub/contrast.ts';

const STEPS = 64;

/**
 * The colour nearest to another one that can be read on the grounds of a theme: darkened for a light one, lightened for a dark one.
 * @param colour `#` and six hexadecimal digits.
 */
export function nearestReadable(colour: Colour, theme: 'light' | 'dark'): Colour {
  const end = theme === 'light' ? 0 : 255;
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(colour, end, step / STEPS);
    if (readable(mixed, theme)) return mixed;
  }
  return mix(colour, end, 1);
}

/** A colour with a part of black or white in it. */
function mix(colour: Colour, end: number, part: number): Colour {
  const channels = [1, 3, 5].map((from) => {
    const channel = parseInt(colour.slice(from, from + 2), 16);
    return Math.round(channel + (end - channel) * part)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
