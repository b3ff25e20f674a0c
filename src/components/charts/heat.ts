import { scaleThreshold } from 'd3-scale';

/** How strongly a cell is shaded, 0 for nothing at all. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

/** From 1, 3, 6 and 11 on: what readers get from a list grows by steps, not by each link. */
const levels = scaleThreshold<number, HeatLevel>([1, 3, 6, 11], [0, 1, 2, 3, 4]);

/** The shade of a count. */
export function heatLevel(count: number): HeatLevel {
  return levels(count);
}
