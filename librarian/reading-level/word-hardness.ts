import { quote } from '../wording.ts';
import type { Measurement } from './measure-text.ts';

/** The figures of a text that are beyond their limits, and its longest sentence, in words. */
export function wordHardness({ figures, longest }: Pick<Measurement, 'figures' | 'longest'>): string {
  const beyond = figures
    .filter(({ tooHard }) => tooHard)
    .map(({ name, value, limit }) => `${name} ${value.toFixed(1)} (limit: ${limit})`);
  const unit = longest.length === 1 ? longest.unit.slice(0, -1) : longest.unit;
  return `${beyond.join(', ')}; longest sentence, ${longest.length} ${unit}: ${quote(longest.text)}`;
}
