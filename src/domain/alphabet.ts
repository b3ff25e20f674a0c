import type { Compare } from './entities.ts';

/** A letter of an alphabetical list with what is filed under it. */
export interface AlphabetGroup<T> {
  letter: string;
  items: T[];
}

/**
 * Files items under the first letter of their label, both in the order of a language.
 * @param initial Gives the heading letter of a label.
 */
export function alphabetical<T>(
  items: readonly T[],
  labelOf: (item: T) => string,
  compare: Compare,
  initial: (label: string) => string,
): AlphabetGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => compare(labelOf(a), labelOf(b)))) {
    const letter = initial(labelOf(item));
    const group = groups.get(letter);
    if (group) group.push(item);
    else groups.set(letter, [item]);
  }
  return [...groups].map(([letter, list]) => ({ letter, items: list })).sort((a, b) => compare(a.letter, b.letter));
}
